import { actionInputs, type Command } from '../../contract/deeds/actions';
import type { OrganisationId, PersonId } from '../../contract/ids';
import { Answers } from '../../contract/kinds';
import { stepIn, type RecusalWhom } from '../../contract/deeds/recusal';
import { StaffRole } from '../../contract/words';
import { answerWords, keptAnswers, withRight } from '../../domain/case/answers';
import type { CaseHead, FoundOrganisation, StaffMember } from '../../domain/case/case';
import { dayOf } from '../../domain/clocks/day';
import { needsOf } from '../../domain/deeds/act';
import type { Found, Need } from '../../domain/deeds/rule';
import { partyOf, phoneWords } from '../../domain/joining/join';
import { membersIn } from '../../domain/joining/speaker';
import { lifecycles } from '../../domain/kinds/lifecycles';
import { paperCase } from '../../domain/papers/papersOf';
import { paperWords } from '../../domain/papers/paperWords';
import { isAwaitedNotice, isAwaitedPaper } from '../../domain/papers/receipt';
import { serviceProblem } from '../../domain/papers/serviceProblem';
import { Refused } from '../../domain/refused';
import { partyName } from '../../domain/standing/assignment/partyName';
import { isOnResidentsSide } from '../../domain/standing/helping';
import { namesSomebody } from '../../domain/standing/assignment/takesUp';
import type { Store } from '../../store/createStore';
import { carriersOf } from '../carriers/carriers';
import { isConflicted } from '../carriers/conflict';
import type { ActorDeps } from '../deps';
import { organisationsNamed } from '../carriers/otherSide';
import { aboveOf, refOf } from '../places/superior';

async function memberOf(
  organisationIds: readonly OrganisationId[],
  { kind }: CaseHead,
  personId: PersonId,
  { people }: Store,
): Promise<StaffMember | null> {
  for (const organisationId of organisationIds) {
    const member = await people.member(organisationId, lifecycles[kind].carriedBy, personId);
    if (member) return member;
  }
  return null;
}

async function organisation(id: OrganisationId, { organisations }: Store): Promise<FoundOrganisation | null> {
  const found = await organisations.get(id);
  return found ? refOf(found) : null;
}

/** What the one materials notice asked for, read back from the timeline. */
async function noticedIn(head: CaseHead, { cases }: Store): Promise<readonly string[]> {
  const notice = await cases.last(head, ['requestMaterials']);
  return actionInputs.requestMaterials.safeParse(notice?.details).data?.items ?? [];
}

/** By when the proposed settlement has something done, read back from the timeline. */
async function promisedIn(head: CaseHead, { cases }: Store): Promise<Found> {
  const proposal = await cases.last(head, ['proposeSettlement']);
  const performBy = actionInputs.proposeSettlement.safeParse(proposal?.details).data?.performBy;
  return performBy === undefined ? {} : { performBy };
}

/** The answers as they stand, and whom the other side turns out to be with one of them set right. */
async function answersIn(
  { field, right }: Extract<Need, { find: 'answers' }>,
  head: CaseHead,
  { store }: ActorDeps,
): Promise<Found> {
  const found = await store.cases.withSteps(head.id, answerWords);
  const answers = found && keptAnswers(head.kind, found.events);
  if (!answers) return {};
  if (field === undefined || right === undefined) return { answers };
  const { kind, form } = answers;
  const after = Answers.safeParse({ kind, form: withRight(form, field, right) }).data;
  return { answers, named: after ? await organisationsNamed(after, store) : [] };
}

/** The steps that say which papers there are and what became of them. */
const papersIn = ({ id, kind }: CaseHead, { cases }: Store) => cases.withSteps(id, paperWords(kind));

/** The day on which the case was last given to somebody who carries it, read back from the timeline. */
async function assignmentIn(head: CaseHead, { cases }: Store): Promise<Pick<Found, 'assignedOn'>> {
  const given = await cases.last(head, ['assign', 'take']);
  return given ? { assignedOn: dayOf(given.at) } : {};
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

/** Who is meant by those who are asked to step aside; null for nobody of the staff. */
async function recusedIn(whom: RecusalWhom, { id, desk, assignee }: CaseHead, { cases, people }: Store) {
  const heads = (await people.members(desk.organisationId, 'supervisor')).map(({ personId }) => personId);
  const seq = stepIn(whom);
  if (seq !== null) {
    const { standing, personId = null } = (await cases.event(id, seq))?.by ?? {};
    if (personId === null || isOnResidentsSide(standing ?? 'owner')) return null;
    return { personIds: [personId], isHead: heads.includes(personId) };
  }
  if (whom === 'head') return { personIds: heads, isHead: true };
  if (whom === 'someone') return { personIds: [], isHead: false };
  return assignee ? { personIds: [assignee.personId], isHead: false } : null;
}

/** Those of the desk who are called like this, in whichever post: one or several for a name, or none. */
async function calledIn(
  names: readonly string[],
  { desk }: CaseHead,
  { people }: Store,
): Promise<readonly PersonId[]> {
  const posts = await Promise.all(StaffRole.options.map((role) => people.members(desk.organisationId, role)));
  const wanted = names.map((name) => partyName(name));
  const found = posts.flat().filter(({ name }) => wanted.includes(partyName(name)));
  const isThere = wanted.every((name) => found.some((one) => partyName(one.name) === name));
  return isThere ? [...new Set(found.map(({ personId }) => personId))] : [];
}

/**
 * What the rule of a command needs to know, looked up. Someone who is not there is left out, which the rule then refuses.
 * @throws Refused `unknown_organisation` when one of several units named as the other side is not there, `not_found` for
 * a call about a notice that nobody was told and for one who is not among those who petition together, `not_allowed` to whoever has joined nothing, and what `serviceProblem` says of a paper copy
 */
export async function lookUpNamed(command: Command, head: CaseHead, deps: ActorDeps): Promise<Found> {
  const found = await Promise.all(needsOf(head, command, deps.actor).map((need) => lookUp(need, head, deps)));
  return found.reduce<Found>((all, one) => ({ ...all, ...one }), {});
}

async function lookUp(need: Need, head: CaseHead, deps: ActorDeps): Promise<Found> {
  const { store, actor, now } = deps;
  switch (need.find) {
    case 'carrier': {
      const assignee = await memberOf(await carriersOf(head, deps), head, need.personId, store);
      return assignee ? { assignee, isConflicted: await isConflicted(assignee, head, deps) } : {};
    }
    case 'ownInterest': {
      const isTheirs = head.assignee?.personId === actor.personId;
      return isTheirs || !namesSomebody(head) ? {} : { isConflicted: await isConflicted(actor, head, deps) };
    }
    case 'organisation': {
      const found = await organisation(need.id, store);
      return found ? { organisation: found } : {};
    }
    case 'superior': {
      const found = await aboveOf(need, head.against, store);
      return found ? { superior: found } : {};
    }
    case 'otherSide': {
      const found = await Promise.all(need.ids.map((id) => organisation(id, store)));
      if (found.includes(null)) throw new Refused('unknown_organisation');
      return { isConflicted: await isOfAssignee(need.ids, head, store) };
    }
    case 'recused': {
      const recused = await recusedIn(need.whom, head, store);
      return recused ? { recused } : {};
    }
    case 'otherHead': {
      const heads = await store.people.members(head.desk.organisationId, 'supervisor');
      return { hasOtherHead: heads.some(({ personId }) => !need.than.includes(personId)) };
    }
    case 'called':
      return { called: await calledIn(need.names, head, store) };
    case 'materialsNotice':
      return { noticed: await noticedIn(head, store) };
    case 'settlementProposal':
      return promisedIn(head, store);
    case 'answers':
      return answersIn(need, head, deps);
    case 'given': {
      const given = await store.cases.last(head, need.by);
      return given ? { given } : {};
    }
    case 'answer': {
      const answered = await store.cases.last(head, ['answer']);
      return answered ? { answered } : {};
    }
    case 'assignment':
      return assignmentIn(head, store);
    case 'ownJoining': {
      const found = await store.cases.withSteps(head.id, phoneWords);
      if (!partyOf(found?.events ?? [], actor.personId)) throw new Refused('not_allowed');
      return {};
    }
    case 'member': {
      const found = await store.cases.withSteps(head.id, phoneWords);
      if (!membersIn(found ?? { head, events: [] }).some(({ seq }) => seq === need.seq))
        throw new Refused('not_found');
      return {};
    }
    case 'delivery': {
      if (!(await store.deliveries.get(head.id, need.noticeId))) throw new Refused('not_found');
      const about = head.marks.includes('unreceived') ? await papersIn(head, store) : null;
      return { isAwaited: about !== null && isAwaitedNotice(about, need.noticeId) };
    }
    case 'paper': {
      const found = await papersIn(head, store);
      const no = found && serviceProblem(paperCase(found.head, found.events), need.service, now);
      if (no) throw new Refused(no);
      return { isAwaited: found !== null && isAwaitedPaper(found, need.service.paper) };
    }
  }
}
