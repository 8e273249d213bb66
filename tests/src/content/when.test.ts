import { momentFrom, sinceWhen, timeLeft, withWord } from '../../../src/content/when';

/** 2026-03-02, 00:30 in Ulanqab: still the first of March in UTC. */
const now = Date.parse('2026-03-01T16:30:00.000Z');

test.each([
  ['2026-03-01T16:05:00.000Z', '今天 00:05'],
  ['2026-03-01T15:59:00.000Z', '昨天 23:59'],
  ['2026-02-28T16:00:00.000Z', '昨天 00:00'],
  ['2026-02-28T15:59:00.000Z', '2月28日 23:59'],
  ['2025-12-31T16:00:00.000Z', '1月1日 00:00'],
  ['2025-12-31T15:59:00.000Z', '2025年12月31日 23:59'],
  ['2026-03-02T16:30:00.000Z', '3月3日 00:30'],
])('the moment %s is said as %s', (at, said) => {
  expect(momentFrom(at, now)).toBe(said);
});

test.each([
  ['2026-03-03T16:30:00.000Z', '2 天'],
  ['2026-03-03T16:29:00.000Z', '47 小时'],
  ['2026-03-01T17:30:00.000Z', '1 小时'],
  ['2026-03-01T17:29:00.000Z', '不到 1 小时'],
  ['2026-03-01T14:30:00.000Z', '2 小时'],
])('until %s it is %s', (until, said) => {
  expect(timeLeft(until, now)).toBe(said);
});

test.each([
  ['今天 14:45', '从今天 14:45 起', '最晚今天 14:45'],
  ['昨天 09:41', '从昨天 09:41 起', '最晚昨天 09:41'],
  ['12月7日 09:41', '从 12月7日 09:41 起', '最晚 12月7日 09:41'],
  ['2027年1月7日（周四）', '从 2027年1月7日（周四）起', '最晚 2027年1月7日（周四）'],
])('a space stands beside figures alone: %s', (when, since, until) => {
  expect(sinceWhen(when)).toBe(since);
  expect(withWord('最晚', when)).toBe(until);
});
