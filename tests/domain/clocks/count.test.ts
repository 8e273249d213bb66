import fc from 'fast-check';
import { calendarOf, publishedCalendar, publishedYears } from '../../../functions/domain/clocks/calendar';
import { datesOf, type Facts, type Pause } from '../../../functions/domain/clocks/count';
import { addDays, dayOf, daysBetween, hourOf } from '../../../functions/domain/clocks/day';
import { clockRow, type ClockKey } from '../../../functions/domain/clocks/table';

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

test('waiting on the day it rolled to moves it further: that day was the last', () => {
  const pauses = [
    { from: '2026-03-05', to: '2026-03-09' },
    { from: '2026-03-16', to: '2026-03-18' },
  ];
  expect(calendarDays('2026-03-02', 7, { pauses })).toMatchObject({
    raw: '2026-03-14',
    rolled: '2026-03-19',
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
    expect(found.steps.join()).toContain('2027 年放假安排还没有公布，暂按周末计算');
  });

  test.each([
    ['when it ends on the last working day of the year', 'calendarDay', '2026-12-24', 7],
    ['when it only began before the years published', 'calendarDay', '2024-12-25', 30],
    ['of hours never: no holiday touches them', 'hour', '2026-12-31', 48],
  ] as const)('but not %s', (_, unit, from, length) => {
    const found = datesOf(rule(unit), facts(from, length), publishedCalendar);
    expect(found.provisional).toBe(false);
    expect(found.steps.join()).not.toContain('暂按周末计算');
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

const days = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2024-11-01', n));
const instants = fc
  .tuple(days, fc.double({ min: 0, max: 23.99, noNaN: true }))
  .map(([day, hour]) => hourOf(day, hour));
const pauses = fc.array(
  fc.tuple(days, fc.nat(30)).map(([from, length]): Pause => ({ from, to: addDays(from, length) })),
  { maxLength: 5 },
);
const units = fc.constantFrom('calendarDay' as const, 'workingDay' as const);
const periods = fc.record({
  startedAt: instants,
  length: fc.integer({ min: 1, max: 90 }),
  pauses,
  extendedBy: fc.nat(30),
});
const count = (unit: 'calendarDay' | 'workingDay', period: Facts) =>
  datesOf(rule(unit), period, publishedCalendar);

describe('for every period', () => {
  test('no last day is earlier than by a plain count, and without pauses and extension the plain count is exact', () => {
    fc.assert(
      fc.property(units, periods, (unit, period) => {
        const plainly = addDays(dayOf(period.startedAt), period.length);
        expect(count(unit, period).raw >= plainly).toBe(true);
        const plain = count('calendarDay', { ...period, pauses: [], extendedBy: 0 });
        expect(plain.raw).toBe(plainly);
      }),
    );
  });

  test('pauses shuffled, cut in two, said twice or overlapping give the same day and the same words', () => {
    fc.assert(
      fc.property(units, periods, fc.infiniteStream(fc.nat()), (unit, period, chance) => {
        const draw = () => Number(chance.next().value);
        const cut = period.pauses.flatMap(({ from, to }): Pause[] => {
          const middle = addDays(from, draw() % (daysBetween(from, to ?? from) + 1));
          return [
            { from, to: middle },
            { from: middle, to },
          ];
        });
        const shuffled = [...cut, ...period.pauses]
          .map((pause) => ({ pause, at: draw() }))
          .sort((one, other) => one.at - other.at)
          .map(({ pause }) => pause);
        expect(count(unit, { ...period, pauses: shuffled })).toEqual(count(unit, period));
      }),
    );
  });

  test('counting again says the same', () => {
    fc.assert(
      fc.property(units, periods, (unit, period) => {
        expect(count(unit, period)).toEqual(count(unit, structuredClone(period)));
      }),
    );
  });

  test('a longer one, a longer extension or another pause never ends earlier', () => {
    fc.assert(
      fc.property(units, periods, fc.nat(20), pauses, (unit, period, more, morePauses) => {
        const { raw, rolled } = count(unit, period);
        const longer: Facts[] = [
          { ...period, length: period.length + more },
          { ...period, extendedBy: period.extendedBy + more },
          { ...period, pauses: [...period.pauses, ...morePauses] },
        ];
        for (const other of longer) {
          const after = count(unit, other);
          expect(after.raw >= raw).toBe(true);
          expect(after.rolled >= rolled).toBe(true);
        }
      }),
    );
  });

  test('the rolled day is the first working day from the plain one that is not paused', () => {
    fc.assert(
      fc.property(units, periods, (unit, period) => {
        const { raw, rolled } = count(unit, period);
        expect(rolled >= raw).toBe(true);
        for (let day = raw; day <= rolled; day = addDays(day, 1)) {
          const isPaused = period.pauses.some(({ from, to }) => from <= day && day <= (to ?? day));
          expect(publishedCalendar.isWorkingDay(day) && !isPaused).toBe(day === rolled);
        }
      }),
    );
  });

  test('the office’s own day is a working day, not before the start, nor after the plain last day unless none is left', () => {
    fc.assert(
      fc.property(units, periods, (unit, period) => {
        const { raw, rolled, target } = count(unit, period);
        expect(publishedCalendar.isWorkingDay(target)).toBe(true);
        expect(target >= dayOf(period.startedAt)).toBe(true);
        expect(target <= raw || target === rolled).toBe(true);
      }),
    );
  });

  test('working days are counted one by one', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const plain = { ...period, pauses: [], extendedBy: 0 };
        const { raw } = count('workingDay', plain);
        let worked = 0;
        for (let day = addDays(dayOf(plain.startedAt), 1); day <= raw; day = addDays(day, 1))
          if (publishedCalendar.isWorkingDay(day)) worked += 1;
        expect(worked).toBe(plain.length);
        expect(publishedCalendar.isWorkingDay(raw)).toBe(true);
      }),
    );
  });
});

describe('the steps', () => {
  const of = (key: ClockKey, startedOn: string, more: Partial<Facts> = {}) =>
    datesOf(clockRow(key), facts(startedOn, clockRow(key).length, more), publishedCalendar).steps;

  test('say what was paused and where the last day went', () => {
    const waited = { pauses: [{ from: '2026-03-05', to: '2026-03-09' }] };
    expect(of('aid.review', '2026-03-02', waited).join('；')).toBe(
      '自 2026 年 3 月 2 日收到的次日起算 7 日；3 月 5 日至 9 日等待补充材料，暂停 5 日；' +
        '届满日 3 月 14 日（星期六），顺延至 3 月 16 日；内部目标 3 月 13 日（星期五）前办完',
    );
  });

  test.each<[string, ClockKey, string, Partial<Facts>, string]>([
    [
      'the holiday that moves it',
      'aid.review',
      '2026-09-29',
      {},
      '届满日 10 月 6 日（国庆节放假），顺延至 10 月 8 日',
    ],
    [
      'a holiday that follows a week-end',
      'aid.supply',
      '2025-12-28',
      { length: 6 },
      '（元旦放假），顺延至 2026 年 1 月 4 日',
    ],
    ['a Saturday that is worked', 'aid.review', '2026-02-07', {}, '届满日 2 月 14 日（星期六，调休上班）'],
    [
      'that the law does not roll',
      'petition.tell',
      '2026-04-20',
      {},
      '仍以这一天为准，顺延后的 5 月 6 日只作参考',
    ],
    ['the extension', 'petition.handle', '2026-03-02', { extendedBy: 30 }, '经批准延长 30 日'],
    ['holidays left out of working days', 'petition.not_ours', '2026-04-30', {}, '劳动节放假不计'],
    [
      'week-ends counted as working days',
      'petition.not_ours',
      '2026-04-30',
      {},
      '5 月 9 日（星期六）调休上班，计入',
    ],
    [
      'what is still waited for',
      'petition.transfer',
      '2026-03-02',
      { pauses: [{ from: '2026-03-05', to: null }] },
      '3 月 5 日起等待对方单位确认，期限暂停，恢复后顺延',
    ],
    [
      'a single day, by what it was for',
      'petition.do_recheck',
      '2026-03-02',
      { pauses: [{ from: '2026-03-05', to: '2026-03-05' }] },
      '3 月 5 日听证，暂停 1 日',
    ],
    [
      'a pause over the end of a month',
      'aid.review',
      '2026-03-27',
      { pauses: [{ from: '2026-03-30', to: '2026-04-02' }] },
      '3 月 30 日至 4 月 2 日等待补充材料，暂停 4 日',
    ],
    ['the year of another year', 'petition.handle', '2026-11-20', {}, '届满日 2027 年 1 月 19 日'],
  ])('name %s', (_, key, startedOn, more, words) => {
    expect(of(key, startedOn, more).join('；')).toContain(words);
  });

  test('of hours say the minute it begins and the minute it ends', () => {
    expect(of('consult.message', '2026-03-02', { startedAt: '2026-03-02T15:30:00.000Z' })).toEqual([
      '自 2026 年 3 月 2 日 23:30 收到起算 24 小时',
      '到 3 月 3 日 23:30 为止，夜间和节假日照常计算',
    ]);
  });
});
