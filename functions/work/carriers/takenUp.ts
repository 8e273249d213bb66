import type { Answers } from '../../contract/kinds';
import { answerWords, mustHaveAnswers } from '../../domain/case/answers';
import type { Actor, CaseHead, Move, StaffMember } from '../../domain/case/case';
import { partiesOf } from '../../domain/filing/parties';
import { firmsIn, type Matter } from '../../domain/standing/assignment/conflict';
import { partyDigests } from '../../domain/standing/assignment/partyDigest';
import { inHands, namesSomebody, takesUp } from '../../domain/standing/assignment/takesUp';
import { givingOffice } from '../../domain/standing/givingOffice';
import type { TakenUp } from '../../store/assignment/takenUp';
import type { WorkDeps } from '../deps';

async function mattersOf(
  { id }: CaseHead,
  { personId }: StaffMember,
  answers: Answers,
  actor: Actor,
  { store, numberSecret }: WorkDeps,
): Promise<Matter[]> {
  const parties = partyDigests(partiesOf(answers), numberSecret);
  const isActor = personId === actor.personId;
  const belongsTo = isActor
    ? actor.belongsTo
    : ((await store.profiles.belongings([personId])).get(personId) ?? []);
  const [firm = null] = firmsIn(belongsTo);
  return parties.map((party) => ({ ...party, personId, firm, caseId: id }));
}

/** The answers as they are after a step that is not written yet. */
async function answersAfter({ head, event }: Move, { store }: WorkDeps): Promise<Answers> {
  const found = await store.cases.withSteps(head.id, answerWords);
  return mustHaveAnswers(head.kind, [...(found?.events ?? []), event]);
}

/** Who has the case has the matter against whom its owner names now, too (律师法 39). */
async function namedAnew(
  move: Move,
  actor: Actor,
  deps: WorkDeps,
): Promise<{ takenUp: TakenUp } | Record<string, never>> {
  const { head } = move;
  const person = inHands(head);
  if (!person || !namesSomebody(head)) return {};
  const matters = await mattersOf(head, person, await answersAfter(move, deps), actor, deps);
  return { takenUp: { matters, isCounted: false } };
}

/** Whether the case counts in somebody's share from this step on. */
export const isCounted = (move: Move): boolean => takesUp(move) !== null && givingOffice(move.head) !== null;

/** What a step writes for the one who takes the case up with it, or has it while others come to be named; else nothing. */
export async function takenUpIn(
  move: Move,
  actor: Actor,
  deps: WorkDeps,
): Promise<{ takenUp: TakenUp } | Record<string, never>> {
  const { head, event } = move;
  if (event.word === 'correct') return namedAnew(move, actor, deps);
  const person = takesUp(move);
  if (!person || !isCounted(move)) return {};
  const matters = namesSomebody(head)
    ? await mattersOf(head, person, await answersAfter(move, deps), actor, deps)
    : [];
  return { takenUp: { matters, isCounted: true } };
}
