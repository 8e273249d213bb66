import type { Day, Instant } from '../../contract/ids';
import { addDays, addHours, dayOf, endOfDay } from './day';
import { clocks, type ClockKey } from './table';

/** The last day of a period of calendar days: the day it starts on is not counted (民法典 201). */
export const dueOn = (startedAt: Instant, days: number): Day => addDays(dayOf(startedAt), days);

/** The last moment of a clock started at an instant. Hours run by the clock; days end at 24:00 (民法典 203). */
export function dueAt(key: ClockKey, startedAt: Instant): Instant {
  const { length, unit } = clocks[key];
  return unit === 'hour' ? addHours(startedAt, length) : endOfDay(dueOn(startedAt, length));
}
