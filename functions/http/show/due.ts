import type { Instant } from '../../contract/ids';
import type { DueView } from '../../contract/views';
import type { RunningClock } from '../../domain/case';
import { dayOf } from '../../domain/clocks/day';
import { clocks } from '../../domain/clocks/table';

/** Late from the moment itself, not from the sweep that records it. */
function stateOf({ pausedAt, overdueAt, dueAt }: RunningClock, now: Instant): DueView['state'] {
  if (pausedAt) return 'paused';
  return overdueAt || dueAt < now ? 'overdue' : 'running';
}

/** A running date with the rule it comes from. */
export function showDue(clock: RunningClock, now: Instant): DueView {
  const { title, law, length, unit } = clocks[clock.key];
  const { key, startedAt, dueAt } = clock;
  return {
    clock: key,
    title,
    law,
    length,
    unit,
    startedAt,
    dueOn: dayOf(dueAt),
    dueAt,
    state: stateOf(clock, now),
  };
}

/** The dates of a case, nearest first. */
export const showDues = (running: readonly RunningClock[], now: Instant): DueView[] =>
  running.map((clock) => showDue(clock, now)).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
