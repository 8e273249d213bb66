import { daysFrom } from '../../../functions/domain/clocks/walk';
import {
  calendarOf,
  LocalHoliday,
  publishedCalendar,
  type PublishedYear,
  publishedYears,
} from '../../../functions/domain/clocks/calendar';
import { weekdayOf, yearOf } from '../../../functions/domain/clocks/day';

const { isWorkingDay, holiday } = publishedCalendar;

// From the State Council's notices for 2025 and 2026.
test.each<[string, boolean, string | null, string]>([
  ['2025-01-26', true, null, 'a Sunday worked before Spring Festival'],
  ['2025-01-28', false, '春节', 'New Year’s eve'],
  ['2025-10-06', false, '国庆节、中秋节', 'two holidays in one'],
  ['2026-01-04', true, null, 'a Sunday worked after New Year'],
  ['2026-02-14', true, null, 'a Saturday worked'],
  ['2026-02-16', false, '春节', 'a Monday off'],
  ['2026-02-23', false, '春节', 'its last day'],
  ['2026-02-24', true, null, 'the day after'],
  ['2026-05-09', true, null, 'a Saturday worked'],
  ['2026-09-20', true, null, 'a Sunday worked'],
  ['2026-10-10', true, null, 'a Saturday worked'],
  ['2026-10-11', false, null, 'a common Sunday'],
  ['2026-03-14', false, null, 'a common Saturday'],
])('%s is a working day: %s, of holiday %s (%s)', (day, works, name) => {
  expect(isWorkingDay(day)).toBe(works);
  expect(holiday(day)).toBe(name);
});

test.each([
  [2025, 28, 5],
  [2026, 33, 6],
])('%i has %i days off for holidays and %i week-end days worked', (year, off, worked) => {
  const days = daysFrom(`${year}-01-01`, `${year}-12-31`);
  expect(days.filter((day) => holiday(day))).toHaveLength(off);
  expect(days.filter((day) => isWorkingDay(day) && [0, 6].includes(weekdayOf(day)))).toHaveLength(worked);
});

test.each(publishedYears.map((year) => [year.year, year] as const))(
  'the file of %i holds days of that year, from its earliest to its latest, and its notice',
  (year, { off, work, papers }) => {
    for (const { from, to } of off) expect(from <= to).toBe(true);
    const days = [...off.flatMap(({ from, to }) => [from, to]), ...work];
    expect(new Set(days.map(yearOf))).toEqual(new Set([year]));
    for (const paper of papers) expect(paper).toMatch(/^https:\/\/www\.gov\.cn\//);
  },
);

test('a year without a file is not published, and goes by week-ends and the regulation', () => {
  expect([2024, 2025, 2026, 2027].map(publishedCalendar.isPublished)).toEqual([false, true, true, false]);
  expect(isWorkingDay('2027-10-01')).toBe(false);
  expect(isWorkingDay('2027-10-04')).toBe(true);
  expect(isWorkingDay('2027-10-09')).toBe(false);
});

describe('a local holiday', () => {
  const naadam = { date: '2026-08-05', name: '那达慕' };
  const local = calendarOf(publishedYears, [naadam]);

  test('is off, by its name', () => {
    expect(isWorkingDay('2026-08-05')).toBe(true);
    expect(local.isWorkingDay('2026-08-05')).toBe(false);
    expect(local.holiday('2026-08-05')).toBe('那达慕');
  });

  test('is off even on a week-end that is worked elsewhere', () => {
    const onMadeUp = calendarOf(publishedYears, [{ date: '2026-02-14', name: '那达慕' }]);
    expect(onMadeUp.isWorkingDay('2026-02-14')).toBe(false);
  });

  test.each([
    { date: '2026-02-30', name: '那达慕' },
    { date: '2026-08-05', name: '' },
    { date: '2026-08-05' },
  ])('is not read from %j', (wrong) => {
    expect(LocalHoliday.safeParse(wrong).success).toBe(false);
  });
});

describe('the version of a calendar', () => {
  const [first, second] = publishedYears;
  const one = { date: '2026-08-05', name: '那达慕' };
  const other = { date: '2026-08-06', name: '那达慕' };
  const version = (years: readonly (PublishedYear | undefined)[], ...local: LocalHoliday[]) =>
    calendarOf(
      years.filter((year) => year !== undefined),
      local,
    ).version;

  test('is the same for the same days, in whatever order they are given', () => {
    expect(version([second, first], other, one)).toBe(version([first, second], one, other));
    expect(version([first, second])).toBe(publishedCalendar.version);
  });

  test('changes with a year published, a day moved, and a local holiday', () => {
    const bare = { year: 2027, papers: ['https://www.gov.cn/'], off: [], work: [] };
    const moved = { ...bare, work: ['2027-01-03'] };
    const versions = [
      version([first]),
      version([first, second]),
      version([first, second, bare]),
      version([first, second, moved]),
      version([first, second], one),
      version([first, second], other),
    ];
    expect(new Set(versions).size).toBe(versions.length);
  });
});
