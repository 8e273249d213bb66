import { dayOf, hourOf } from '../clocks/day';
import { isPaused } from '../clocks/pause';
import { isMarkedUrgent, urgentFrom } from '../filing/urgent';
import type { CaseHead } from './case';

/**
 * What was put in order by the moment it came to whoever holds it (`2026-…`, before there was an order of work) stands
 * between the two until its next step: never behind what has time.
 */
const urgent = '1';
const others = '5';
/** Behind every date. */
const noDate = '9';

/**
 * Where a case stands among the work of whoever holds it: texts of two cases compare as the cases do. Urgent ones first,
 * then whichever has the nearest date (that a limitation is about to run out is one); without a date, whoever has waited
 * longest. It hangs on the case alone and not on today, so that a list can be kept in it: the oldest of what is overdue
 * stands at its beginning however much has come since.
 */
export function workOrder(
  head: Pick<CaseHead, 'marks' | 'clocks' | 'limitationOn' | 'heldSince' | 'updatedAt'>,
): string {
  const hurriesFrom = head.limitationOn === null ? [] : [hourOf(urgentFrom(head.limitationOn), 0)];
  const running = head.clocks.filter((clock) => !isPaused(clock)).map(({ dueAt }) => dueAt);
  const [nearest = `${noDate}${head.heldSince}`] = [...running, ...hurriesFrom].sort();
  const isUrgentNow =
    isMarkedUrgent(head) || hurriesFrom.some((from) => from <= hourOf(dayOf(head.updatedAt), 0));
  return `${isUrgentNow ? urgent : others}${nearest}`;
}
