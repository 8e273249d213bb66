import { actionInputs, type Command } from '../../contract/actions';
import type { OrganisationId, PersonId } from '../../contract/ids';
import type { CaseHead, OrganisationRef, StaffMember } from '../../domain/case/case';
import { lifecycles } from '../../domain/kinds';
import type { Named } from '../../domain/deeds/handsAfter';
import { paperCase } from '../../domain/papers/papersOf';
import { serviceProblem } from '../../domain/papers/serviceProblem';
import { Refused } from '../../domain/refused';
import { superiorsFor } from '../../domain/standing/superiors';
import type { Store } from '../../store/ports';
import { isConflicted } from '../assignment/isConflicted';
import { namesSomebody } from '../assignment/takenUp';
import type { SignedInContext } from '../context';
import { carriersOf } from './carriers';
import { firstOf } from './firstOf';

type NamingTools = Pick<SignedInContext, 'store' | 'actor' | 'now' | 'numberSecret'>;

async function memberOf(
  organisationIds: readonly OrganisationId[],
  { kind }: CaseHead,
  personId: PersonId,
  { people }: Store,
): Promise<StaffMember | null> {
  for (const organisationId of organisationIds) {
    const member = await people.member(organisationId, lifecycles[kind].handler, personId);
    if (member) return member;
  }
  return null;
}

async function organisation(id: OrganisationId, { organisations }: Store): Promise<OrganisationRef | null> {
  const found = await organisations.get(id);
  return found ? { organisationId: found.id, name: found.name } : null;
}

/** What the one materials notice asked for, read back from the timeline. */
async function noticedIn(head: CaseHead, { cases }: Store): Promise<readonly string[]> {
  const whole = await cases.whole(head.id);
  const notice = whole?.events.find(({ word }) => word === 'requestMaterials');
  return actionInputs.requestMaterials.safeParse(notice?.details).data?.items ?? [];
}

async function superior(command: Command, head: CaseHead, store: Store): Promise<Pick<Named, 'superior'>> {
  const more = command.action === 'nameOtherSide' ? command.input.organisationIds : [];
  const found = await firstOf(superiorsFor(head, command), [...head.against, ...more], store);
  return found ? { superior: found } : {};
}

/** Whether the one who has the case belongs to one of these, in whichever place. */
async function isOfAssignee(
  ids: readonly OrganisationId[],
  { assignee }: CaseHead,
  { profiles }: Store,
): Promise<boolean> {
  if (!assignee) return false;
  const belongings = (await profiles.belongings([assignee.personId])).get(assignee.personId) ?? [];
  return belongings.some((id) => ids.includes(id));
}

/**
 * The people and organisations that a command names or needs, looked up. Someone who is not there is left out, which
 * the rule then refuses.
 * @throws Refused `unknown_organisation` when one of several units named as the other side is not there, `not_found` for
 * a call about a notice that nobody was told, and what `serviceProblem` says of a paper copy
 */
export async function named(command: Command, head: CaseHead, tools: NamingTools): Promise<Named> {
  const { store, actor, now } = tools;
  switch (command.action) {
    case 'assign': {
      const assignee = await memberOf(await carriersOf(head, store), head, command.input.personId, store);
      return assignee ? { assignee, isConflicted: await isConflicted(assignee, head, tools) } : {};
    }
    case 'take':
    case 'answer':
    case 'promise': {
      const isTheirs = head.assignee?.personId === actor.personId;
      return isTheirs || !namesSomebody(head) ? {} : { isConflicted: await isConflicted(actor, head, tools) };
    }
    case 'transfer':
    case 'allot': {
      const found = await organisation(command.input.organisationId, store);
      return found ? { organisation: found } : {};
    }
    case 'nameOtherSide': {
      const ids = command.input.organisationIds;
      const found = await Promise.all(ids.map((id) => organisation(id, store)));
      if (found.includes(null)) throw new Refused('unknown_organisation');
      const [above, concerned] = await Promise.all([
        superior(command, head, store),
        isOfAssignee(ids, head, store),
      ]);
      return { ...above, isConflicted: concerned };
    }
    case 'recordCall':
      if (!(await store.deliveries.get(head.id, command.input.noticeId))) throw new Refused('not_found');
      return {};
    case 'recordService': {
      const whole = await store.cases.whole(head.id);
      const no = whole && serviceProblem(paperCase(whole.head, whole.events), command.input, now);
      if (no) throw new Refused(no);
      return {};
    }
    case 'askExplanation':
      return { noticed: await noticedIn(head, store) };
    default:
      return superior(command, head, store);
  }
}
