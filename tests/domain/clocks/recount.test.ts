import { calendarOf, publishedYears } from '../../../functions/domain/clocks/calendar';
import { hourOf } from '../../../functions/domain/clocks/day';
import { recount } from '../../../functions/domain/clocks/recount';
import { turnClocks } from '../../../functions/domain/clocks/turn';
import { publishedSettings } from '../../../functions/domain/clocks/rules';

const year2027 = (off: { name: string; from: string; to: string }[], work: string[] = []) => ({
  calendar: calendarOf([...publishedYears, { year: 2027, papers: ['https://www.gov.cn/'], off, work }], []),
  lengths: {},
});

/** Last day, before a notice is out, 2027-01-04, a Monday; warned of from 2027-01-01 on. */
const reviewed = turnClocks(
  [],
  { kind: 'legalAid', status: 'submitted', marks: [], at: hourOf('2026-12-28', 10) },
  publishedSettings,
).running;

const [clock] = reviewed;
if (!clock) throw new Error('a review has a clock');

test('a clock counted again under the same calendar is the same clock', () => {
  expect(recount(clock, publishedSettings)).toBe(clock);
});

test('a year that leaves its day alone leaves the clock alone', () => {
  expect(recount(clock, year2027([{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }]))).toBe(clock);
});

describe('a year that makes its last day a holiday', () => {
  const rules = year2027([{ name: '元旦', from: '2027-01-01', to: '2027-01-05' }]);

  test('moves it to the day after, and counting once more moves nothing', () => {
    const moved = recount(clock, rules);
    expect(moved).toEqual({ ...clock, dueAt: '2027-01-06T15:59:59.999Z' });
    expect(recount(moved, rules)).toBe(moved);
  });

  test('goes on with the warnings that are to come', () => {
    // Of the old date warned on 1 and 3 January; of the new one on 30 December, 3 and 5 January.
    expect(recount({ ...clock, stage: 1 }, rules).stage).toBe(1);
    expect(recount({ ...clock, stage: 2 }, rules).stage).toBe(2);
    expect(recount({ ...clock, stage: 3 }, rules).stage).toBe(2);
  });

  test('takes back that it was overdue, if the new date was not past then', () => {
    const late = { ...clock, stage: 3, overdueAt: hourOf('2027-01-05', 0.1) };
    expect(recount(late, rules)).toMatchObject({ overdueAt: null, stage: 2 });
    const later = { ...late, overdueAt: hourOf('2027-01-07', 0.1) };
    expect(recount(later, rules)).toMatchObject({ overdueAt: later.overdueAt });
  });
});

test('a week-end that turns out to be worked brings the date forward, and nobody is warned of the same twice', () => {
  const rules = year2027([], ['2027-01-09']);
  const rolled = turnClocks(
    [],
    { kind: 'legalAid', status: 'submitted', marks: [], at: hourOf('2027-01-02', 10) },
    publishedSettings,
  ).running;
  const earlier = rolled.map((one) => recount({ ...one, stage: 1 }, rules));
  expect(rolled).toMatchObject([{ dueAt: '2027-01-11T15:59:59.999Z' }]);
  // The warning of seven days is no more: it would have been on the day of the start.
  expect(earlier).toMatchObject([{ dueAt: '2027-01-09T15:59:59.999Z', stage: 0 }]);
});
