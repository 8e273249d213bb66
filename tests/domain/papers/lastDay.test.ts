import type { CaseEvent } from '../../../functions/domain/case/case';
import type { ClockKey } from '../../../functions/domain/clocks/table';
import { lastDay } from '../../../functions/domain/papers/day';
import { lived } from '../../papers/samples';

/** A step of a day, with one date that runs from it. */
function stepWith(key: ClockKey, at: string, dueAt: string): CaseEvent {
  const [filing] = lived('petition').events;
  if (!filing) throw new Error('nothing was filed');
  return { ...filing, at, dues: [{ key, dueAt }] };
}

const note = '（跨年的日期，以国家公布的放假安排为准）';

test.each<[string, ClockKey, string, string, string]>([
  ['of the same year as it is', 'petition.ask_review', '2026-08-05', '2026-09-04', '2026年9月4日'],
  [
    'of the next year with a caution',
    'petition.ask_review',
    '2026-12-02',
    '2027-01-04',
    `2027年1月4日${note}`,
  ],
  ['of hours without: no holiday moves them', 'consult.message', '2026-12-31', '2027-01-01', '2027年1月1日'],
])('a paper says a last day %s', (_, key, at, due, said) => {
  expect(lastDay(stepWith(key, `${at}T02:00:00.000Z`, `${due}T02:00:00.000Z`), key)).toBe(said);
});

test('a date that did not run is not said', () => {
  const step = stepWith('petition.handle', '2026-08-05T02:00:00.000Z', '2026-10-04T02:00:00.000Z');
  expect(lastDay(step, 'petition.ask_review')).toBeNull();
});
