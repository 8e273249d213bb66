import { createHash } from 'node:crypto';
import { Day } from '../../contract/ids';
import * as z from '../../contract/z';
import year2025 from './calendar/2025.json';
import year2026 from './calendar/2026.json';
import { addDays, weekdayOf, yearOf } from './day';
import { proposedDutyHours, type DutyHours } from './dutyHours';
import { holidayByRegulation, holidaysByRegulation, regulation } from './regulation';

/** A year of the State Council's notice 节假日安排: days off with their holiday, and week-ends worked instead (调休). */
export const PublishedYear = z.strictObject({
  year: z.int(),
  papers: z.array(z.url()).min(1),
  /** Both ends are off. */
  off: z.array(z.strictObject({ name: z.string().min(1), from: Day, to: Day })),
  work: z.array(Day),
});
export type PublishedYear = z.infer<typeof PublishedYear>;

/** A holiday that a local government of an ethnic area sets for itself (全国年节及纪念日放假办法 4); a setting. */
export const LocalHoliday = z.strictObject({ date: Day, name: z.string().min(1).max(20) });
export type LocalHoliday = z.infer<typeof LocalHoliday>;

export type Calendar = {
  /** Changes with any day that changes, with every year that is published, and with the hours of duty. */
  version: string;
  /**
   * In a year not yet published only the holidays that the regulation fixes are days of rest besides week-ends: the
   * days exchanged (调休), and those that make up for a holiday on a week-end, are not known, so dates are provisional.
   */
  isPublished: (year: number) => boolean;
  /** The holidays of a year not published that are counted as days of rest all the same. */
  knownHolidays: (year: number) => string[];
  isWorkingDay: (day: Day) => boolean;
  /** The name of the public or local holiday that a day belongs to. */
  holiday: (day: Day) => string | null;
  /** When the desks of the place are on duty. */
  duty: DutyHours;
};

function* daysOff({ off }: PublishedYear): Generator<[Day, string]> {
  for (const { name, from, to } of off)
    for (let day = from; day <= to; day = addDays(day, 1)) yield [day, name];
}

const isWeekday = (day: Day): boolean => ![0, 6].includes(weekdayOf(day));

const sorted = <T>(days: Iterable<T>): T[] => [...days].sort();

/**
 * The days of the published years, and of others what the regulation says of every year (全国年节及纪念日放假办法 2).
 * A local holiday is off even where the rest of the country makes up for a day.
 */
export function calendarOf(
  years: readonly PublishedYear[],
  local: readonly LocalHoliday[],
  duty = proposedDutyHours,
): Calendar {
  const published = new Set(years.map(({ year }) => year));
  const worked = new Set(years.flatMap(({ work }) => work));
  const holidays = new Map(years.flatMap((year) => [...daysOff(year)]));
  for (const { date, name } of local) {
    holidays.set(date, name);
    worked.delete(date);
  }
  const nameOf = (day: Day): string | null =>
    holidays.get(day) ?? (published.has(yearOf(day)) ? null : holidayByRegulation(day));
  const named = sorted([...holidays].map((day) => day.join(' ')));
  const content = [sorted(published), sorted(worked), named, regulation, duty];
  return {
    version: createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12),
    isPublished: (year) => published.has(year),
    knownHolidays: (year) =>
      published.has(year) ? [] : [...new Set(holidaysByRegulation(year).map(({ name }) => name))],
    isWorkingDay: (day) => worked.has(day) || (isWeekday(day) && nameOf(day) === null),
    holiday: nameOf,
    duty,
  };
}

/** The years published so far. A new year is a new file here; every date that reached into it is then counted anew. */
export const publishedYears: readonly PublishedYear[] = z.array(PublishedYear).parse([year2025, year2026]);

export const publishedCalendar: Calendar = calendarOf(publishedYears, []);
