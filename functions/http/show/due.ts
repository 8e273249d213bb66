import type { Instant } from '../../contract/ids';
import type { ComingDueView, DueView, EndedDueView } from '../../contract/case/dues';
import type { EndedClock, RunningClock } from '../../domain/case/case';
import { datesOf } from '../../domain/clocks/count';
import { dayOf } from '../../domain/clocks/day';
import { isPaused } from '../../domain/clocks/pause';
import { clockRow, waitingKeys, type Whereabouts } from '../../domain/clocks/table';
import type { ClockSettings } from '../../domain/clocks/rules';

/** Late from the moment itself, not from the sweep that records it. */
function stateOf(clock: RunningClock, now: Instant): DueView['state'] {
  if (isPaused(clock)) return 'paused';
  return clock.overdueAt || clock.dueAt < now ? 'overdue' : 'running';
}

/** A date with the rule it comes from and how it was counted. */
function showDate(clock: RunningClock, { calendar }: ClockSettings): Omit<DueView, 'state'> {
  const row = clockRow(clock.key);
  const { raw, rolled, target, provisional, steps } = datesOf(row, clock, calendar);
  const { key, length, extendedBy, startedAt, dueAt } = clock;
  const { title, law, setting, audience, unit } = row;
  return {
    clock: key,
    title,
    law,
    setting,
    audience,
    unit,
    length,
    extendedBy,
    startedAt,
    raw,
    rolled,
    target,
    provisional,
    steps,
    dueOn: dayOf(dueAt),
    dueAt,
  };
}

/** The dates of a case, nearest first. */
export const showDues = (running: readonly RunningClock[], now: Instant, rules: ClockSettings): DueView[] =>
  running
    .map((clock) => ({ ...showDate(clock, rules), state: stateOf(clock, now) }))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));

/** The periods that have not begun, because what they run from has not reached the resident. */
export const showComing = (at: Whereabouts, { lengths }: ClockSettings): ComingDueView[] =>
  waitingKeys(at).flatMap((clock) => {
    const { title, law, setting, audience, length, unit, startsOn } = clockRow(clock);
    const own = setting ? lengths[clock] : undefined;
    return startsOn ? [{ clock, title, law, setting, audience, length: own ?? length, unit, startsOn }] : [];
  });

/** The dates that are over, in the order in which they ended. */
export const showEnded = (ended: readonly EndedClock[], rules: ClockSettings): EndedDueView[] =>
  ended.map((clock) => ({ ...showDate(clock, rules), state: clock.state, endedAt: clock.endedAt }));
