import type { Instant } from '../../functions/contract/ids';
import type { Move } from '../../functions/domain/case/case';
import { addHours } from '../../functions/domain/clocks/day';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import type { Store } from '../../functions/store/createStore';
import { sweepDue, type SweepDeps } from '../../functions/work/clock/sweepDue';
import type { Faults } from '../support/faults';
import { filed, noon } from '../support/moves';

/** An hour after the time to answer a consultation of noon, an hour before the supervisor is told. */
export const late = addHours(noon, 25);

/** Consultations, each due 24 hours after it was filed; requests before them do not count. */
export async function filedIn(
  store: Store,
  faults: Faults,
  count: number,
  at: Instant = noon,
): Promise<Move[]> {
  const moves = Array.from({ length: count }, (_, index) => filed('consultation', { nth: index + 1, at }));
  for (const move of moves) await store.cases.put(move);
  faults.sent();
  return moves;
}

/** The sweep of a time, with a minute to go. */
export const sweepOf = (
  store: Store,
  failed: SweepDeps['failed'],
  now: Instant,
  change: Partial<SweepDeps> = {},
) =>
  sweepDue({
    ...store,
    rules: publishedSettings,
    numberSecret: 'number secret of the tests',
    now: () => now,
    remaining: () => 60_000,
    failed,
    ...change,
  });
