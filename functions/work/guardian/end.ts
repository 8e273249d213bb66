import type { CaseId } from '../../contract/ids';
import type { GuardianOver } from '../../contract/people/guardian';
import type { HelpingId } from '../../contract/people/helping';
import { dayOf } from '../../domain/clocks/day';
import { Refused } from '../../domain/refused';
import { isColleague } from '../../domain/standing/colleagues';
import { readerOf } from '../../domain/standing/reader';
import type { ActorDeps } from '../deps';
import { seesPapers } from './claim';

const said: Record<GuardianOver, string> = {
  ableAgain: '在这里结束监护人身份：本人能自己作主了（民法典 39）。',
  decided: '在这里结束监护人身份：另有指定，或者法院撤销了资格（民法典 31、36）。',
  otherSide: '在这里结束监护人身份：监护人在这件事里是对方。',
  mistake: '在这里结束监护人身份：登记错了，或者材料不对。',
};

/**
 * What is by law is not the ward's to take back or to change here.
 * @throws Refused `guardian_by_law`
 */
export async function mustNotBeGuardians(
  id: HelpingId,
  { store, actor, now }: Pick<ActorDeps, 'store' | 'actor' | 'now'>,
): Promise<void> {
  const given = await store.helpings.given(actor.personId, dayOf(now));
  if (given.some((one) => one.id === id && one.guardian)) throw new Refused('guardian_by_law');
}

/**
 * Whoever works on a case that a guardian filed ends it here that they act as one: in all they filed for this ward, at once. What a
 * court or a committee decided is not touched by it.
 * @throws Refused `not_found` to whoever may not read the case, `not_allowed` to residents
 */
export async function endGuardian(caseId: CaseId, why: GuardianOver, deps: ActorDeps): Promise<void> {
  const { store, actor, now } = deps;
  const head = await store.cases.get(caseId);
  const standing = head && readerOf(actor, head);
  if (!head || !standing) throw new Refused('not_found');
  if (!seesPapers(actor) || !actor.organisation || !isColleague(actor, head))
    throw new Refused('not_allowed');
  if (head.guardianId === null) return;
  const held = await store.helpings.received(head.guardianId, dayOf(now));
  for (const { id } of held.filter(({ helpedId, guardian }) => helpedId === head.ownerId && guardian)) {
    // It is said among those who work on the case before it is so: who did it, when and why is never unknown.
    await store.notes.add({
      ...{ caseId, id, at: now, deskId: head.desk.organisationId, personId: actor.personId },
      ...{ name: actor.name ?? '', role: actor.role, organisationName: actor.organisation.name },
      text: said[why],
    });
    await store.helpings.end(head.ownerId, id);
  }
}
