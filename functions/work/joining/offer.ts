import type { CaseId } from '../../contract/ids';
import { limits } from '../../contract/limits';
import { addMs } from '../../domain/clocks/day';
import { answersOf, answerWords } from '../../domain/case/answers';
import type { CaseHead } from '../../domain/case/case';
import { mayBeJoined, placesLeft } from '../../domain/joining/together';
import { readFrom } from '../../domain/kinds';
import { Refused } from '../../domain/refused';
import { standings } from '../../domain/standing/standings';
import type { Joining } from '../../store/joinings/joiningItem';
import type { ActorDeps } from '../deps';
import { newNumber } from './joinScene';

/** So many numbers in a row are somebody's already only where the table is wrong: a million of them last two hours each. */
const tries = 5;

/** Somebody's own petition. @throws Refused `not_found` to everybody else, `not_allowed` to those who joined it */
export async function ownPetition(caseId: CaseId, { store, actor }: ActorDeps): Promise<CaseHead> {
  const head = await store.cases.get(caseId);
  const mine = head ? standings(actor, head) : [];
  if (!head || mine.length === 0) throw new Refused('not_found');
  if (!mine.includes('owner')) throw new Refused('not_allowed');
  return head;
}

/** What those are told who are asked to join; null where it was filed without a name, or nobody joins such a case. */
export async function askedIn(
  { id, kind }: Pick<CaseHead, 'id' | 'kind'>,
  { store }: Pick<ActorDeps, 'store'>,
) {
  const found = await store.cases.withSteps(id, answerWords);
  const answers = found && found.head.kind === kind && answersOf(kind, found.events);
  return answers ? readFrom(answers, ({ together }, form) => together?.asks(form) ?? null) : null;
}

async function freeNumber(deps: ActorDeps) {
  for (let tried = 0; tried < tries; tried += 1) {
    const one = newNumber(deps);
    if (!(await deps.store.codes.get(one.scene))) return one;
  }
  throw new Error('no free number to join by');
}

/**
 * Asks others to petition with whoever filed it: a code in the place of any there was.
 * @throws Refused `not_found`, `not_allowed`, `cannot_be_joined`, `places_taken`
 */
export async function offerJoining(
  caseId: CaseId,
  { subject }: Pick<Joining, 'subject'>,
  deps: ActorDeps,
): Promise<Joining> {
  const { store, actor, now } = deps;
  const head = await ownPetition(caseId, deps);
  if (!mayBeJoined(head) || !(await askedIn(head, deps))) throw new Refused('cannot_be_joined');
  if (placesLeft(head) === 0) throw new Refused('places_taken');
  const expiresAt = addMs(now, limits.joinCodeMinutes * 60_000);
  const joining = { caseId, ...(await freeNumber(deps)), subject, uses: 0, expiresAt };
  await store.joinings.put(joining, {
    scene: joining.scene,
    what: { for: 'joining', caseId },
    by: actor.personId,
    place: null,
    expiresAt,
  });
  return joining;
}
