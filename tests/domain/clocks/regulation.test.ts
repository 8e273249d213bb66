import { calendarOf, publishedCalendar, publishedYears } from '../../../functions/domain/clocks/calendar';
import { datesOf } from '../../../functions/domain/clocks/count';
import { addDays, daysBetween, hourOf, weekdayOf } from '../../../functions/domain/clocks/day';
import {
  holidayByRegulation,
  holidaysByRegulation,
  regulation,
} from '../../../functions/domain/clocks/regulation';
import { clockRow, type ClockKey } from '../../../functions/domain/clocks/table';
import { daysFrom } from '../../../functions/domain/clocks/walk';
import { newMoonDays, sunAt } from '../../support/sky';

const { moving } = regulation;
const inYear = (year: number) => daysFrom(`${year}-01-01`, `${year}-12-31`);

/** The day of a Chinese month by the calendar that JavaScript has built in: right in its months, some days one off. */
const builtIn = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'Asia/Shanghai',
});
const builtInDay = (year: number, words: string) =>
  inYear(year).find((day) => builtIn.format(new Date(hourOf(day, 12))).startsWith(words)) ?? '';

describe('the moving holidays of the years to come', () => {
  const moons = newMoonDays(2025, 2040);

  test('are there for ten years, from the first whose notice is not out', () => {
    const last = Math.max(...publishedYears.map(({ year }) => year));
    const next = Array.from({ length: 10 }, (_, index) => last + 1 + index);
    expect(moving.map(({ year }) => year)).toEqual(expect.arrayContaining(next));
  });

  test.each(moving.map((known) => [known.year, known] as const))(
    'of %i are where the moon and the sun put them',
    (year, { 春节, 端午节, 中秋节, 清明节 }) => {
      expect(moons.has(春节)).toBe(true);
      expect(moons.has(addDays(端午节, -4))).toBe(true);
      expect(moons.has(addDays(中秋节, -14))).toBe(true);
      expect(Math.abs(daysBetween(builtInDay(year, '1/1'), 春节))).toBeLessThanOrEqual(1);
      expect(Math.abs(daysBetween(builtInDay(year, '5/5'), 端午节))).toBeLessThanOrEqual(1);
      expect(Math.abs(daysBetween(builtInDay(year, '8/15'), 中秋节))).toBeLessThanOrEqual(1);
      expect(sunAt(hourOf(清明节, 0))).toBeLessThan(15);
      expect(sunAt(hourOf(清明节, 24))).toBeGreaterThanOrEqual(15);
    },
  );

  test('the same sky gives the days of the notices already out', () => {
    for (const day of ['2025-01-29', '2026-02-17']) {
      expect(moons.has(day)).toBe(true);
      expect(publishedCalendar.holiday(day)).toBe('春节');
    }
    for (const [moon, name] of [
      ['2025-05-27', '端午节'],
      ['2026-06-15', '端午节'],
    ] as const) {
      expect(moons.has(moon)).toBe(true);
      expect(publishedCalendar.holiday(addDays(moon, 4))).toBe(name);
    }
  });
});

test('a year not published has the thirteen days of the regulation, counted once where two fall together', () => {
  const off = (year: number) => inYear(year).filter((day) => publishedCalendar.holiday(day) !== null);
  expect(off(2027)).toEqual([
    ...['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05'],
    ...['2027-05-01', '2027-05-02', '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03'],
  ]);
  expect(off(2028)).toHaveLength(12);
  expect(holidayByRegulation('2028-10-03')).toBe('国庆节、中秋节');
});

test.each<[string, boolean, string | null]>([
  ['2027-01-01', false, '元旦'],
  ['2027-01-04', true, null],
  ['2027-02-04', true, null],
  ['2027-02-05', false, '春节'],
  ['2027-02-08', false, '春节'],
  ['2027-02-09', true, null],
  ['2027-04-05', false, '清明节'],
  ['2027-05-03', true, null],
  ['2027-06-09', false, '端午节'],
  ['2027-09-15', false, '中秋节'],
  ['2027-10-01', false, '国庆节'],
  ['2027-10-04', true, null],
])('%s, before any notice, is a working day: %s (%s)', (day, works, name) => {
  expect(publishedCalendar.isWorkingDay(day)).toBe(works);
  expect(publishedCalendar.holiday(day)).toBe(name);
});

test('a published year goes by its notice alone', () => {
  const off = [{ name: '元旦', from: '2027-01-02', to: '2027-01-02' }];
  const notice = { year: 2027, papers: ['https://www.gov.cn/'], off, work: ['2027-01-03'] };
  const later = calendarOf([...publishedYears, notice], []);
  expect(later.isWorkingDay('2027-01-01')).toBe(true);
  expect(later.isWorkingDay('2027-01-03')).toBe(true);
  expect(later.knownHolidays(2027)).toEqual([]);
  expect(later.version).not.toBe(publishedCalendar.version);
});

test('a local holiday stands beside those of the regulation', () => {
  const local = calendarOf(publishedYears, [{ date: '2027-08-05', name: '那达慕' }]);
  expect(local.holiday('2027-08-05')).toBe('那达慕');
  expect(local.holiday('2027-10-01')).toBe('国庆节');
});

test('years outside: none before the text in force, the days of fixed date after the last in the file', () => {
  expect(holidaysByRegulation(2024)).toEqual([]);
  expect(publishedCalendar.knownHolidays(2060)).toEqual(['元旦', '劳动节', '国庆节']);
});

/** Counted by hand: the last day by plain count, and where it goes. */
describe('periods that end in a year not published', () => {
  test.each<[ClockKey, string, string, string]>([
    ['aid.review', '2026-12-25', '2027-01-01', '2027-01-04'],
    ['petition.ask_review', '2026-12-02', '2027-01-01', '2027-01-04'],
    ['petition.ask_recheck', '2026-12-02', '2027-01-01', '2027-01-04'],
    ['petition.ask_review', '2027-01-08', '2027-02-07', '2027-02-09'],
    ['petition.ask_review', '2027-01-09', '2027-02-08', '2027-02-09'],
    ['petition.ask_review', '2027-01-06', '2027-02-05', '2027-02-09'],
    ['aid.review', '2027-03-29', '2027-04-05', '2027-04-06'],
    ['aid.review', '2027-04-24', '2027-05-01', '2027-05-03'],
    ['aid.review', '2027-06-02', '2027-06-09', '2027-06-10'],
    ['aid.review', '2027-09-08', '2027-09-15', '2027-09-16'],
    ['aid.review', '2027-09-24', '2027-10-01', '2027-10-04'],
  ])('%s from %s: %s, rolled to %s, provisional', (key, from, raw, rolled) => {
    const row = clockRow(key);
    const facts = { startedAt: hourOf(from, 10), length: row.length, pauses: [], extendedBy: 0 };
    const dates = datesOf(row, facts, publishedCalendar);
    expect(dates).toMatchObject({ raw, rolled, provisional: true });
    expect(dates.steps.join()).toContain('2027 年放假安排还没有公布：每年都放的元旦、春节');
    expect(dates.steps.join()).toContain('调休和补假要等公布，公布后重新计算');
  });

  test('five working days over a New Year without a notice leave 1 January out', () => {
    const facts = { startedAt: hourOf('2026-12-30', 10), length: 5, pauses: [], extendedBy: 0 };
    const dates = datesOf(clockRow('petition.not_ours'), facts, publishedCalendar);
    expect(dates).toMatchObject({ raw: '2027-01-07', provisional: true });
    expect(dates.steps).toContain('元旦放假不计');
  });

  test('a holiday on a week-end is said to be made up on a day not yet known', () => {
    expect(weekdayOf('2027-05-01')).toBe(6);
    const facts = { startedAt: hourOf('2027-04-24', 10), length: 7, pauses: [], extendedBy: 0 };
    const { steps } = datesOf(clockRow('aid.review'), facts, publishedCalendar);
    expect(steps.join()).toContain('补假要等公布');
  });
});
