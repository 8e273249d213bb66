import type { RunningClock } from '../../../functions/domain/case/case';
import { datesOf } from '../../../functions/domain/clocks/count';
import { publishedCalendar } from '../../../functions/domain/clocks/calendar';
import { hourOf } from '../../../functions/domain/clocks/day';
import { momentsOf, nextMoment, passedMoments } from '../../../functions/domain/clocks/moments';
import { clockRow, type ClockKey } from '../../../functions/domain/clocks/table';

const clock = (key: ClockKey, startedAt: string, change: Partial<RunningClock> = {}): RunningClock => {
  const facts = { startedAt, length: clockRow(key).length, pauses: [], extendedBy: 0 };
  const { dueAt } = datesOf(clockRow(key), facts, publishedCalendar);
  return { key, ...facts, dueAt, stage: 0, overdueAt: null, ...change };
};

const morning = hourOf('2026-03-02', 10);

describe('the moments', () => {
  test('of days are warnings at nine in the morning, the last moment, and who is told after it', () => {
    expect(momentsOf(clock('petition.transfer', morning))).toEqual([
      { at: '2026-03-10T01:00:00.000Z', what: 'warn', daysLeft: 7 },
      { at: '2026-03-14T01:00:00.000Z', what: 'warn', daysLeft: 3 },
      { at: '2026-03-16T01:00:00.000Z', what: 'warn', daysLeft: 1 },
      { at: '2026-03-17T15:59:59.999Z', what: 'due' },
      { at: '2026-03-18T15:59:59.999Z', what: 'supervisor' },
      { at: '2026-03-20T15:59:59.999Z', what: 'above' },
    ]);
  });

  test('leave out warnings on the day of the start or before it', () => {
    const daysLeft = (key: ClockKey) =>
      momentsOf(clock(key, morning)).flatMap((moment) => (moment.what === 'warn' ? [moment.daysLeft] : []));
    expect(daysLeft('aid.review')).toEqual([3, 1]);
    expect(daysLeft('aid.assign')).toEqual([1]);
  });

  test('of the first answer are the half of its time, its end, and two and twelve hours after', () => {
    expect(momentsOf(clock('consult.message', morning))).toEqual([
      { at: '2026-03-02T14:00:00.000Z', what: 'half' },
      { at: '2026-03-03T02:00:00.000Z', what: 'due' },
      { at: '2026-03-03T04:00:00.000Z', what: 'supervisor' },
      { at: '2026-03-03T14:00:00.000Z', what: 'above' },
    ]);
  });

  test('of other hours have no half', () => {
    expect(momentsOf(clock('consult.promised', morning)).map(({ what }) => what)).toEqual([
      'due',
      'supervisor',
      'above',
    ]);
  });

  test.each(['aid.supply', 'consult.silence', 'petition.mandate_reply', 'petition.mandate'] as const)(
    'of %s end with its last day: nobody is late',
    (key) => {
      expect(momentsOf(clock(key, morning)).at(-1)).toMatchObject({ what: 'due' });
    },
  );
});

describe('the sweep', () => {
  const transfer = clock('petition.transfer', morning);

  test('looks at a clock next at the first moment not attended to, and after the last never', () => {
    expect(nextMoment(transfer)).toBe('2026-03-10T01:00:00.000Z');
    expect(nextMoment({ ...transfer, stage: 3 })).toBe(transfer.dueAt);
    expect(nextMoment({ ...transfer, stage: 6 })).toBeNull();
  });

  test('finds all that has passed since, after an outage as well, and each only once', () => {
    const at = hourOf('2026-03-16', 12);
    expect(passedMoments(transfer, at)).toMatchObject([{ daysLeft: 7 }, { daysLeft: 3 }, { daysLeft: 1 }]);
    expect(passedMoments({ ...transfer, stage: 2 }, at)).toMatchObject([{ daysLeft: 1 }]);
    expect(passedMoments({ ...transfer, stage: 3 }, at)).toEqual([]);
  });

  test('finds a moment at the moment itself and not before', () => {
    expect(passedMoments(transfer, '2026-03-10T00:59:59.999Z')).toEqual([]);
    expect(passedMoments(transfer, '2026-03-10T01:00:00.000Z')).toHaveLength(1);
  });

  test('leaves a clock alone that stands still', () => {
    const paused = { ...transfer, pauses: [{ from: '2026-03-05', to: null }] };
    expect(nextMoment(paused)).toBeNull();
    expect(passedMoments(paused, hourOf('2026-05-01', 0))).toEqual([]);
  });
});
