import type { Day, Instant } from '../../contract/ids';

const dayMs = 86_400_000;
/** Asia/Shanghai is UTC+8 all year; there is no summer time. */
const shanghaiHours = 8;

const iso = (ms: number): Instant => new Date(ms).toISOString();

/** The calendar day in Asia/Shanghai on which an instant falls. */
export const dayOf = (at: Instant): Day =>
  Number(at.slice(11, 13)) < 24 - shanghaiHours ? at.slice(0, 10) : addDays(at.slice(0, 10), 1);

/** The day so many whole days later, or earlier. */
export function addDays(day: Day, days: number): Day {
  const date = Number(day.slice(8)) + days;
  // Every month has these, and periods are walked day by day.
  if (date >= 1 && date <= 28) return `${day.slice(0, 8)}${String(date).padStart(2, '0')}`;
  return iso(Date.parse(`${day}T00:00:00Z`) + days * dayMs).slice(0, 10);
}

/** The same day so many months later, or the last of a shorter month (民法典 202: 没有对应日的，月末日为期间的最后一日). */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).slice(0, 10);
}

/** Whole days from one day to a later one. */
export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs;

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The last millisecond of a day in Asia/Shanghai: a period ends at 24:00 (民法典 203). */
export const endOfDay = (day: Day): Instant => `${day}T${24 - shanghaiHours - 1}:59:59.999Z`;

export const addHours = (at: Instant, hours: number): Instant => iso(Date.parse(at) + hours * 3_600_000);

export const addMs = (at: Instant, ms: number): Instant => iso(Date.parse(at) + ms);

/** An hour of the clock in Asia/Shanghai on a day; fractions are minutes. */
export const hourOf = (day: Day, hour: number): Instant =>
  addHours(`${day}T00:00:00.000Z`, hour - shanghaiHours);
