import type { Instant } from '../contract/ids';
import type { CaseHead, Move, RunningClock } from './case';
import { next } from './next';

const isOverdue = (clock: RunningClock, at: Instant): boolean =>
  !clock.pausedAt && !clock.overdueAt && clock.dueAt < at;

/**
 * The step of the clock on a case whose date has passed, or null when there is none: a second sweep finds nothing
 * to do. The case stays with its holder; being late is recorded, seen and told.
 */
export function markOverdue(head: CaseHead, at: Instant): Move | null {
  const late = head.clocks.filter((clock) => isOverdue(clock, at));
  if (late.length === 0) return null;
  const move = next(head, {
    word: 'markOverdue',
    by: { standing: 'system', personId: null, name: null, organisationName: null },
    key: null,
    at,
    to: head.status,
    details: { clocks: late.map((clock) => clock.key) },
    place: { desk: head.desk, assignee: head.assignee, sender: head.sender },
    priorStatuses: [head.status],
  });
  const clocks = head.clocks.map((clock) => (late.includes(clock) ? { ...clock, overdueAt: at } : clock));
  return { ...move, head: { ...move.head, clocks } };
}
