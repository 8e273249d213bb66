import type { Day, Instant } from '../../contract/ids';
import { dayOf } from '../clocks/day';
import type { ClockKey } from '../clocks/table';
import { longDay } from '../clocks/wording';
import type { CaseEvent } from '../case/case';

/** 2026年8月5日, as papers are dated. */
export const paperDay = (day: Day): string => longDay(day).replaceAll(' ', '');

export const dayOfStep = (at: Instant): string => paperDay(dayOf(at));

/** The last day of a date as the step left it; null when it did not run. */
export function lastDay({ dues }: CaseEvent, key: ClockKey): string | null {
  const due = dues.find((one) => one.key === key);
  return due ? dayOfStep(due.dueAt) : null;
}
