import type { Instant } from '../../contract/ids';
import type { CaseStatus } from '../../contract/kinds';
import type { CaseKind } from '../../contract/words';
import type { RunningClock } from '../case';
import { addMs, dayOf, daysBetween } from './day';
import { dueAt } from './due';
import { clockIn, clockKeys, clocks, type ClockKey } from './table';

const dayMs = 86_400_000;

const start = (key: ClockKey, at: Instant): RunningClock => ({
  key,
  startedAt: at,
  dueAt: dueAt(key, at),
  pausedAt: null,
  overdueAt: null,
});

/** A paused clock goes on: what was waited is added, in its own unit, so a day begun waiting is not lost to staff. */
function resume(clock: RunningClock, pausedAt: Instant, at: Instant): RunningClock {
  const waited =
    clocks[clock.key].unit === 'hour'
      ? Date.parse(at) - Date.parse(pausedAt)
      : daysBetween(dayOf(pausedAt), dayOf(at)) * dayMs;
  return { ...clock, pausedAt: null, dueAt: addMs(clock.dueAt, waited) };
}

function turnOne(
  key: ClockKey,
  was: RunningClock | undefined,
  what: 'runs' | 'pauses',
  at: Instant,
): RunningClock {
  if (!was) return start(key, at);
  if (what === 'pauses') return was.pausedAt ? was : { ...was, pausedAt: at };
  return was.pausedAt ? resume(was, was.pausedAt, at) : was;
}

/**
 * The clocks of a case after it entered a status. Only entering and leaving statuses moves a clock: an edit or a
 * message never does.
 */
export const turnClocks = (
  running: readonly RunningClock[],
  kind: CaseKind,
  status: CaseStatus,
  at: Instant,
): RunningClock[] =>
  clockKeys.flatMap((key) => {
    const what = clockIn(key, kind, status);
    const was = running.find((clock) => clock.key === key);
    // A clock that only pauses here was never started: nothing to keep.
    if (what === 'stops' || (what === 'pauses' && !was)) return [];
    return [turnOne(key, was, what, at)];
  });

/** The nearest date still to be watched: neither paused nor already called overdue. */
export const nextDue = (running: readonly RunningClock[]): Instant | null =>
  running
    .filter((clock) => !clock.pausedAt && !clock.overdueAt)
    .map((clock) => clock.dueAt)
    .sort()[0] ?? null;
