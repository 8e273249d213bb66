import type { Day, Instant } from '../../contract/ids';
import type { Calendar } from './calendar';
import { addDays, addMs, dayOf, hourOf } from './day';
import type { Pause } from './period';

export const isPausedOn = (pauses: readonly Pause[], day: Day): boolean =>
  pauses.some(({ from, to }) => to !== null && from <= day && day <= to);

/** The day on which the nth day that counts falls; the day of the start is not counted (民法典 201). */
export function nthDay(start: Day, n: number, counts: (day: Day) => boolean): Day {
  let day = start;
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    if (counts(day)) left -= 1;
  }
  return day;
}

/** The first of these days and those after it that will do. */
export function firstFrom(day: Day, willDo: (day: Day) => boolean): Day {
  return willDo(day) ? day : nthDay(day, 1, willDo);
}

/** The last working day from `start` to `end`, both included, or null when there is none. */
export function lastWorkingDay(start: Day, end: Day, { isWorkingDay }: Calendar): Day | null {
  for (let day = end; day >= start; day = addDays(day, -1)) if (isWorkingDay(day)) return day;
  return null;
}

/** The days from one to another, both included. */
export function daysFrom(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

const hourMs = 3_600_000;

const hoursIn = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours + minutes / 60;
};

const isOnDuty = (day: Day, { duty, isWorkingDay }: Calendar): boolean =>
  duty.on === 'everyDay' || isWorkingDay(day);

/**
 * The moment at which so many hours of duty have passed since another. What comes while nobody is on duty begins with
 * the next duty; what ends with a duty ends at its close and not at the opening of the next.
 */
export function afterDutyHours(from: Instant, hours: number, calendar: Calendar): Instant {
  const { duty } = calendar;
  let left = hours * hourMs;
  for (let day = dayOf(from); ; day = addDays(day, 1)) {
    if (!isOnDuty(day, calendar)) continue;
    const opens = hourOf(day, hoursIn(duty.from));
    const begins = opens < from ? from : opens;
    const here = Date.parse(hourOf(day, hoursIn(duty.to))) - Date.parse(begins);
    if (here > 0 && left <= here) return addMs(begins, left);
    left -= Math.max(here, 0);
  }
}
