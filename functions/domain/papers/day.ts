import type { Day, Instant } from '../../contract/ids';
import { dayOf, yearOf } from '../clocks/day';
import { isOfHours } from '../clocks/period';
import { clockRow, type ClockKey } from '../clocks/table';
import { longDay } from '../clocks/wording';
import type { CaseEvent } from '../case/case';

/** 2026年8月5日, as papers are dated. */
export const paperDay = (day: Day): string => longDay(day).replaceAll(' ', '');

export const dayOfStep = (at: Instant): string => paperDay(dayOf(at));

/**
 * What is said of a last day in a later year than the step: that year's holidays may not have been published yet when
 * it was counted, and a paper in somebody's hands is not counted again.
 */
const yearNote = (key: ClockKey, at: Instant, dueAt: Instant): string =>
  !isOfHours(clockRow(key)) && yearOf(dayOf(dueAt)) > yearOf(dayOf(at))
    ? '（跨年的日期，以国家公布的放假安排为准）'
    : '';

/** The last day of a date as the step left it; null when it did not run. */
export function lastDay({ at, dues }: CaseEvent, key: ClockKey): string | null {
  const due = dues.find((one) => one.key === key);
  return due ? `${dayOfStep(due.dueAt)}${yearNote(key, at, due.dueAt)}` : null;
}
