import { calendarOf, publishedCalendar, publishedYears } from '../../../functions/domain/clocks/calendar';
import { datesOf, type Facts } from '../../../functions/domain/clocks/count';
import { hourOf } from '../../../functions/domain/clocks/day';

const rule = (unit: 'hour' | 'calendarDay' | 'workingDay', rolls = true) => ({
  unit,
  rolls,
  pauseWord: '等待补充材料',
  startWord: '收到',
});

const facts = (startedOn: string, length: number, more: Partial<Facts> = {}): Facts => ({
  startedAt: hourOf(startedOn, 10),
  length,
  pauses: [],
  extendedBy: 0,
  ...more,
});

const calendarDays = (from: string, length: number, more: Partial<Facts> = {}) =>
  datesOf(rule('calendarDay'), facts(from, length, more), publishedCalendar);
const workingDays = (from: string, length: number, more: Partial<Facts> = {}) =>
  datesOf(rule('workingDay'), facts(from, length, more), publishedCalendar);

// Counted by hand on the calendar.
test.each([
  ['an aid decision', '2026-03-02', 7, '2026-03-09', '2026-03-09', '2026-03-09'],
  [
    'an aid assignment over New Year, with a Saturday worked',
    '2026-02-13',
    3,
    '2026-02-16',
    '2026-02-24',
    '2026-02-14',
  ],
  ['telling a petitioner over May Day', '2026-04-20', 15, '2026-05-05', '2026-05-06', '2026-04-30'],
  ['a mediation', '2026-04-07', 30, '2026-05-07', '2026-05-07', '2026-05-07'],
  ['an aid decision over National Day', '2026-09-29', 7, '2026-10-06', '2026-10-08', '2026-09-30'],
  ['a last day on a Saturday that is worked', '2026-05-02', 7, '2026-05-09', '2026-05-09', '2026-05-09'],
  [
    'begun on a Friday, with no working day after it',
    '2026-03-06',
    1,
    '2026-03-07',
    '2026-03-09',
    '2026-03-06',
  ],
  ['with no working day at all from its start', '2026-03-07', 1, '2026-03-08', '2026-03-09', '2026-03-09'],
  ['a month without a thirty-first', '2026-01-31', 30, '2026-03-02', '2026-03-02', '2026-03-02'],
  ['over a leap day', '2028-01-31', 30, '2028-03-01', '2028-03-01', '2028-03-01'],
])(
  '%s: from %s, %i days end on %s, rolled to %s, with %s for the office',
  (_, from, length, raw, rolled, target) => {
    expect(calendarDays(from, length)).toMatchObject({ raw, rolled, target });
  },
);

test.each([
  ['over Spring Festival', '2026-02-12', '2026-02-26'],
  ['over May Day', '2026-04-30', '2026-05-11'],
  ['with a Sunday that is worked', '2026-09-18', '2026-09-24'],
])('five working days %s, from %s, end on %s, which is rolled and target as well', (_, from, last) => {
  expect(workingDays(from, 5)).toMatchObject({ raw: last, rolled: last, target: last });
});

test.each([
  ['at 23:30 begins that evening', '2026-03-02T15:30:00.000Z', '2026-03-09'],
  ['at 00:30 begins the new day', '2026-03-02T16:30:00.000Z', '2026-03-10'],
])('a period begun %s', (_, startedAt, raw) => {
  expect(calendarDays('2026-03-02', 7, { startedAt })).toMatchObject({ raw });
});

test('days that wait are not counted, both ends included', () => {
  const pauses = [{ from: '2026-03-05', to: '2026-03-09' }];
  expect(calendarDays('2026-03-02', 7, { pauses })).toMatchObject({
    raw: '2026-03-14',
    rolled: '2026-03-16',
    target: '2026-03-13',
    dueAt: '2026-03-16T15:59:59.999Z',
  });
});

test('waiting on the day it rolled to moves nothing: the days were over before it', () => {
  const pauses = [
    { from: '2026-03-05', to: '2026-03-09' },
    { from: '2026-03-16', to: '2026-03-18' },
  ];
  expect(calendarDays('2026-03-02', 7, { pauses })).toMatchObject({
    raw: '2026-03-14',
    rolled: '2026-03-16',
  });
});

test('waiting that begins after the last day gives nothing back', () => {
  const pauses = [{ from: '2026-03-10', to: '2026-03-20' }];
  expect(calendarDays('2026-03-02', 7, { pauses })).toMatchObject({
    raw: '2026-03-09',
    rolled: '2026-03-09',
  });
});

test('a wait that is not over yet is not counted', () => {
  const plain = calendarDays('2026-03-02', 7);
  const waiting = calendarDays('2026-03-02', 7, { pauses: [{ from: '2026-03-04', to: null }] });
  expect(waiting).toEqual({ ...plain, steps: waiting.steps });
});

test('an extension adds its days', () => {
  expect(calendarDays('2026-03-02', 60, { extendedBy: 30 })).toMatchObject({ raw: '2026-05-31' });
});

describe('the last moment', () => {
  test('is the end of the rolled day where the law rolls, and of the plain one where it does not', () => {
    const dueAt = (rolls: boolean) =>
      datesOf(rule('calendarDay', rolls), facts('2026-04-20', 15), publishedCalendar).dueAt;
    expect(dueAt(true)).toBe('2026-05-06T15:59:59.999Z');
    expect(dueAt(false)).toBe('2026-05-05T15:59:59.999Z');
  });

  test('of hours is to the millisecond, by night and on holidays alike', () => {
    const hours = (startedAt: string, length: number) =>
      datesOf(rule('hour'), facts('2026-03-02', length, { startedAt }), publishedCalendar);
    expect(hours('2026-03-02T15:30:00.123Z', 24)).toMatchObject({
      dueAt: '2026-03-03T15:30:00.123Z',
      raw: '2026-03-03',
      rolled: '2026-03-03',
      target: '2026-03-03',
    });
    expect(hours('2026-09-30T08:00:00.000Z', 24)).toMatchObject({ rolled: '2026-10-01' });
    expect(hours('2026-03-02T00:00:00.000Z', 1.5).dueAt).toBe('2026-03-02T01:30:00.000Z');
  });
});

describe('a date is provisional', () => {
  test.each([
    ['when its last day is in a year not published', 'calendarDay', '2026-12-30', 7],
    ['when it rolls into one', 'calendarDay', '2026-12-25', 8],
    ['when its working days are counted in one', 'workingDay', '2026-12-30', 5],
  ] as const)('%s', (_, unit, from, length) => {
    const found = datesOf(rule(unit), facts(from, length), publishedCalendar);
    expect(found.provisional).toBe(true);
    expect(found.steps.join()).toContain('2027 年放假安排还没有公布：每年都放的元旦');
  });

  test.each([
    ['when it ends on the last working day of the year', 'calendarDay', '2026-12-24', 7],
    ['when it only began before the years published', 'calendarDay', '2024-12-25', 30],
    ['of hours never: no holiday touches them', 'hour', '2026-12-31', 48],
  ] as const)('but not %s', (_, unit, from, length) => {
    const found = datesOf(rule(unit), facts(from, length), publishedCalendar);
    expect(found.provisional).toBe(false);
    expect(found.steps.join()).not.toContain('还没有公布');
  });

  test('until that year is published, which may move it', () => {
    const off = [{ name: '元旦', from: '2027-01-01', to: '2027-01-08' }];
    const notice = { year: 2027, papers: ['https://www.gov.cn/'], off, work: [] };
    const later = calendarOf([...publishedYears, notice], []);
    expect(calendarDays('2026-12-29', 7)).toMatchObject({ rolled: '2027-01-05', provisional: true });
    expect(datesOf(rule('calendarDay'), facts('2026-12-29', 7), later)).toMatchObject({
      rolled: '2027-01-11',
      provisional: false,
    });
  });
});
