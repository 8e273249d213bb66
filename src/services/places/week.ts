import type { Day } from '../../../functions/contract/ids';

const dayMs = 86_400_000;
/** Asia/Shanghai is UTC+8 all year, whatever the phone's own zone. */
const shanghaiMs = 8 * 3_600_000;

const dayAt = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);
const msOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The day in Asia/Shanghai at a time in milliseconds. */
export const dayNow = (now: number): Day => dayAt(now + shanghaiMs);

export const daysLater = (day: Day, days: number): Day => dayAt(msOf(day) + days * dayMs);

/** Monday and Sunday of the week of a day, so many weeks later. */
export function weekOf(day: Day, weeksLater = 0): { from: Day; to: Day } {
  const sinceMonday = (new Date(msOf(day)).getUTCDay() + 6) % 7;
  const from = daysLater(day, 7 * weeksLater - sinceMonday);
  return { from, to: daysLater(from, 6) };
}
