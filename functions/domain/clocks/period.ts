import type { Day, Instant } from '../../contract/ids';
import type { ClockRow } from './row';

/** Days on which a period stands still, both ends included; `to` is null while it still waits. */
export type Pause = { from: Day; to: Day | null };

/** What a date is counted from. `length` in the unit of the row; `extendedBy` in days. */
export type Facts = { startedAt: Instant; length: number; pauses: readonly Pause[]; extendedBy: number };

/** How a period is counted and spoken of. */
export type PeriodRule = Pick<ClockRow, 'unit' | 'rolls' | 'pauseWord' | 'startWord'>;

/**
 * The dates of a period. `raw`: the last day by plain count. `rolled`: moved past days of rest. `target`: the last
 * working day from the start on and not after `raw`, for the office itself; where a long holiday leaves none, `rolled`. `dueAt`: the last moment in time.
 */
export type Counted = { raw: Day; rolled: Day; target: Day; dueAt: Instant };

/** Whether it is counted in hours and ends at a moment, rather than in days that end with the day. */
export const isOfHours = ({ unit }: Pick<ClockRow, 'unit'>): boolean =>
  unit === 'hour' || unit === 'dutyHour';
