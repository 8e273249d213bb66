import type { Instant } from '../../contract/ids';
import type { RunningClock } from '../case/case';
import type { ClockSettings } from './rules';
import { countOf } from './count';
import { momentsOf, type Moment } from './moments';
import { clockRow } from './table';

const isSame = (one: Moment, other: Moment): boolean =>
  one.what === other.what &&
  (one.what !== 'warn' || other.what !== 'warn' || one.daysLeft === other.daysLeft);

/** How many moments of the new date are behind: a later date is warned of anew, an earlier one only of what is new. */
function stageAt(clock: RunningClock, dueAt: Instant): number {
  const attended = momentsOf(clock).slice(0, clock.stage);
  const moments = momentsOf({ ...clock, dueAt });
  const ahead = moments.findIndex((moment) =>
    dueAt > clock.dueAt
      ? !attended.some(({ at }) => moment.at <= at)
      : !attended.some((one) => isSame(one, moment)),
  );
  return ahead === -1 ? moments.length : ahead;
}

/**
 * The clock with its last moment counted again, from its facts and under these rules; the same clock when nothing
 * moved. A date that moved past the moment at which it was called overdue is not overdue any more.
 */
export function recount(clock: RunningClock, { calendar }: ClockSettings): RunningClock {
  const { dueAt } = countOf(clockRow(clock.key), clock, calendar);
  if (dueAt === clock.dueAt) return clock;
  const isLate = clock.overdueAt !== null && dueAt < clock.overdueAt;
  return { ...clock, dueAt, stage: stageAt(clock, dueAt), overdueAt: isLate ? clock.overdueAt : null };
}
