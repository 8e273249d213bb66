import { publishedCalendar } from '../../../functions/domain/clocks/calendar';
import { datesOf, type Facts } from '../../../functions/domain/clocks/count';
import { hourOf } from '../../../functions/domain/clocks/day';
import { clockRow, type ClockKey } from '../../../functions/domain/clocks/table';

const facts = (startedOn: string, length: number, more: Partial<Facts> = {}): Facts => ({
  startedAt: hourOf(startedOn, 10),
  length,
  pauses: [],
  extendedBy: 0,
  ...more,
});

describe('the steps', () => {
  const of = (key: ClockKey, startedOn: string, more: Partial<Facts> = {}) =>
    datesOf(clockRow(key), facts(startedOn, clockRow(key).length, more), publishedCalendar).steps;

  test('say what was paused and where the last day went', () => {
    const waited = { pauses: [{ from: '2026-03-05', to: '2026-03-09' }] };
    expect(of('aid.review', '2026-03-02', waited).join('；')).toBe(
      '自 2026 年 3 月 2 日收到的次日起算 7 日；3 月 5 日至 9 日等待补充材料，暂停 5 日（头尾两天都不算）；' +
        '最后一天 3 月 14 日（星期六），顺延至 3 月 16 日',
    );
  });

  test.each<[string, ClockKey, string, Partial<Facts>, string]>([
    [
      'the holiday that moves it',
      'aid.review',
      '2026-09-29',
      {},
      '最后一天 10 月 6 日（国庆节放假），顺延至 10 月 8 日',
    ],
    [
      'a holiday that follows a week-end',
      'aid.supply',
      '2025-12-28',
      { length: 6 },
      '（元旦放假），顺延至 2026 年 1 月 4 日',
    ],
    ['a Saturday that is worked', 'aid.review', '2026-02-07', {}, '最后一天 2 月 14 日（星期六，调休上班）'],
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
      '3 月 30 日至 4 月 2 日等待补充材料，暂停 4 日（头尾两天都不算）',
    ],
    ['the year of another year', 'petition.handle', '2026-11-20', {}, '最后一天 2027 年 1 月 19 日'],
  ])('name %s', (_, key, startedOn, more, words) => {
    expect(of(key, startedOn, more).join('；')).toContain(words);
  });

  test('of hours say the minute it begins and the minute it ends', () => {
    expect(of('consult.urgent', '2026-03-02', { startedAt: '2026-03-02T15:30:00.000Z' })).toEqual([
      '自 2026 年 3 月 2 日 23:30 收到起算 24 小时',
      '到 3 月 3 日 23:30 为止，夜间和节假日照常计算',
    ]);
  });

  test('of hours of duty say which hours those are', () => {
    expect(of('consult.message', '2026-03-06', { startedAt: '2026-03-06T08:00:00.000Z' })).toEqual([
      '自 2026 年 3 月 6 日 16:00 收到起，只算值班时间，算满 9 小时',
      '值班时间是工作日 8:30—17:30，下班以后、周末和放假不算',
      '到 3 月 9 日 16:00 为止',
    ]);
  });
});
