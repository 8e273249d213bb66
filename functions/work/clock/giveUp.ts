import type { Instant } from '../../contract/ids';
import type { CaseHead, Move } from '../../domain/case/case';
import { isPastKeeping, keptUntil, lookAgainAt } from '../../domain/case/keptUntil';
import { firstBreakOf } from '../../domain/case/timeline/verify';
import type { ClockSettings } from '../../domain/clocks/rules';
import { isStillToTell } from '../../domain/deliveries/heard';
import { eraseCase } from '../../domain/systemSteps/erase';
import type { Store } from '../../store/createStore';

export type GiveUpDeps = {
  cases: Pick<Store['cases'], 'whole' | 'lookAgain'>;
  deliveries: Pick<Store['deliveries'], 'ofCase'>;
  rules: ClockSettings;
};

/** Somebody is still to be told of something of it. */
const isBeingTold = async ({ id }: CaseHead, { deliveries }: GiveUpDeps): Promise<boolean> =>
  (await deliveries.ofCase(id)).some(isStillToTell);

/**
 * The step that gives up the text of a case whose keeping period is over; null when it is not, or when something of the
 * case is still open: then it is looked at again in a month.
 * @throws Error when its chain does not hold: what may have been tampered with is not erased, and the alarm rings
 */
export async function giveUp(head: CaseHead, at: Instant, deps: GiveUpDeps): Promise<Move | null> {
  const { cases, rules } = deps;
  const until = keptUntil(head);
  if (until === null || until >= at) return null;
  if (!isPastKeeping(head, at) || (await isBeingTold(head, deps))) {
    await cases.lookAgain(head, lookAgainAt(at));
    return null;
  }
  const whole = await cases.whole(head.id);
  // Moved on meanwhile: it is decided again.
  if (!whole || whole.head.version !== head.version) return null;
  if (firstBreakOf(whole) !== null) {
    await cases.lookAgain(head, lookAgainAt(at));
    throw new Error(`the chain of case ${head.id} is broken: its text stays`);
  }
  return eraseCase(head, whole.events, at, rules);
}
