import type { CaseId } from '../../contract/ids';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { firstBreakOf } from '../../domain/case/timeline/verify';
import { partiesIn, type Party } from '../../domain/joining/join';
import type { ActorDeps } from '../deps';

/** What somebody who left a petition keeps of it: their own steps, and nothing that was said by others, then or since. */
export type LeftCase = {
  head: CaseHead;
  /** Their own steps. */
  events: CaseEvent[];
  party: Party | null;
  brokenAt: number | null;
};

/**
 * A petition that the one who asks has left. Everybody petitions for themself (信访工作条例 17): whoever goes has no part in it any
 * more and reads nothing of it (nobody uninvited does); what is held of themself they may see as long as it is (个人信息保护法 45),
 * and their receipts are theirs. Null where it is none of theirs, or they are in it again.
 */
export async function leftBy(caseId: CaseId, { store, actor }: ActorDeps): Promise<LeftCase | null> {
  const { personId } = actor;
  const lines = actor.role === 'resident' && !actor.helping ? await store.joinings.joinedBy(personId) : [];
  if (!lines.some((line) => line.caseId === caseId && line.leftAt !== null)) return null;
  const whole = await store.cases.whole(caseId);
  if (!whole) return null;
  return {
    head: whole.head,
    events: whole.events.filter(({ by }) => by.personId === personId),
    party:
      partiesIn(whole.events)
        .filter((one) => one.personId === personId)
        .at(-1) ?? null,
    brokenAt: firstBreakOf(whole),
  };
}

/** Every petition that the one who asks has left, with what they had given, newest first. */
export async function allLeft(deps: ActorDeps): Promise<LeftCase[]> {
  const lines = await deps.store.joinings.joinedBy(deps.actor.personId);
  const left = await Promise.all(
    lines.filter(({ leftAt }) => leftAt !== null).map(({ caseId }) => leftBy(caseId, deps)),
  );
  return left.filter((one) => one !== null);
}
