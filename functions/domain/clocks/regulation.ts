import { Day } from '../../contract/ids';
import * as z from '../../contract/z';
import file from './calendar/regulation.json';
import { addDays, yearOf } from './day';

const MonthAndDay = z.string().regex(/^\d{2}-\d{2}$/);

/** The holidays of 全国年节及纪念日放假办法 2; of 春节 its first day (初一), the lunar days by GB/T 33661-2017. */
const Regulation = z.strictObject({
  law: z.string(),
  /** The first year of the text as amended in 2024 (国务院令第795号): before it the days were others. */
  inForceFrom: z.int(),
  everyYear: z.array(z.strictObject({ name: z.string().min(1), from: MonthAndDay, to: MonthAndDay })),
  moving: z.array(z.strictObject({ year: z.int(), 春节: Day, 清明节: Day, 端午节: Day, 中秋节: Day })),
});

export const regulation = Regulation.parse(file);

type Range = { name: string; from: Day; to: Day };

const fixedIn = (year: number): Range[] =>
  regulation.everyYear.map(({ name, from, to }) => ({
    name,
    from: `${year}-${from}`,
    to: `${year}-${to}`,
  }));

/** 除夕 to 初三 make the four days of 春节. */
const movingIn = (year: number): Range[] =>
  regulation.moving
    .filter((known) => known.year === year)
    .flatMap(({ 春节, 清明节, 端午节, 中秋节 }) => [
      { name: '春节', from: addDays(春节, -1), to: addDays(春节, 2) },
      { name: '清明节', from: 清明节, to: 清明节 },
      { name: '端午节', from: 端午节, to: 端午节 },
      { name: '中秋节', from: 中秋节, to: 中秋节 },
    ]);

/**
 * The holidays that everybody has in a year whether or not its notice is out yet, in the order of the year; none for
 * a year before the text in force, and only those of fixed date for one whose lunar days are not in the file.
 */
export const holidaysByRegulation = (year: number): Range[] =>
  year < regulation.inForceFrom
    ? []
    : [...fixedIn(year), ...movingIn(year)].sort((one, other) => (one.from < other.from ? -1 : 1));

/** The name of the holiday that the regulation gives a day, both names where two fall together. */
export function holidayByRegulation(day: Day): string | null {
  const names = holidaysByRegulation(yearOf(day))
    .filter(({ from, to }) => from <= day && day <= to)
    .map(({ name }) => name);
  return names.length > 0 ? names.join('、') : null;
}
