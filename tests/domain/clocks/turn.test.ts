import fc from 'fast-check';
import type { CaseStatus } from '../../../functions/contract/kinds';
import type { CaseKind } from '../../../functions/contract/words';
import type { RunningClock } from '../../../functions/domain/case';
import { addDays, dayOf } from '../../../functions/domain/clocks/day';
import { nextDue, turnClocks } from '../../../functions/domain/clocks/turn';

type Entry = [CaseStatus, string];

/** A day, with the hour of the day in Asia/Shanghai. */
const on = (day: string, hour = 10): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + (hour - 8) * 3_600_000).toISOString();

/** The clocks of a case that entered these statuses at these moments. */
const through = (kind: CaseKind, ...entries: Entry[]): RunningClock[] =>
  entries.reduce<RunningClock[]>((running, [status, at]) => turnClocks(running, kind, status, at), []);

const lastDays = (running: readonly RunningClock[]) =>
  Object.fromEntries(running.map(({ key, dueAt }) => [key, dayOf(dueAt)]));

describe('a clock', () => {
  test('starts when a case enters a status in which it runs', () => {
    expect(through('legalAid', ['submitted', on('2026-03-02')])).toEqual([
      {
        key: 'legalAid.review',
        startedAt: on('2026-03-02'),
        dueAt: '2026-03-09T15:59:59.999Z',
        pausedAt: null,
        overdueAt: null,
      },
    ]);
  });

  test('keeps its start and its date in the next status in which it runs', () => {
    const before = through('petition', ['submitted', on('2026-03-02')]);
    for (const status of ['mandated', 'registered', 'classified'] as const)
      expect(turnClocks(before, 'petition', status, on('2026-03-09'))).toEqual(before);
  });

  test('stops where it does not run, and another begins', () => {
    const aid = through('legalAid', ['reviewing', on('2026-03-02')], ['granted', on('2026-03-05')]);
    expect(lastDays(aid)).toEqual({ 'legalAid.assign': '2026-03-08' });
    expect(through('legalAid', ['granted', on('2026-03-05')], ['assigned', on('2026-03-06')])).toEqual([]);
  });

  test('begins anew, full length, when the case comes back after it had stopped', () => {
    const again = through(
      'consultation',
      ['submitted', on('2026-03-02')],
      ['answered', on('2026-03-02', 20)],
      ['followedUp', on('2026-03-05')],
    );
    expect(again).toMatchObject([{ startedAt: on('2026-03-05'), dueAt: on('2026-03-06') }]);
  });

  test('that pauses in a status is not begun by it', () => {
    expect(through('legalAid', ['materialsRequested', on('2026-03-02')])).toEqual([]);
  });
});

describe('a review that waits for materials', () => {
  const reviewed = through('legalAid', ['reviewing', on('2026-03-02')]);
  const waiting = turnClocks(reviewed, 'legalAid', 'materialsRequested', on('2026-03-04'));

  test('stands still, and keeps its date while nobody knows how long it will wait', () => {
    expect(waiting).toEqual(reviewed.map((clock) => ({ ...clock, pausedAt: on('2026-03-04') })));
  });

  test('stays paused since the same moment when told so again', () => {
    expect(turnClocks(waiting, 'legalAid', 'materialsRequested', on('2026-03-06'))).toEqual(waiting);
  });

  test('gets the days it waited when it goes on', () => {
    const back = turnClocks(waiting, 'legalAid', 'reviewing', on('2026-03-14'));
    expect(lastDays(back)).toEqual({ 'legalAid.review': '2026-03-19' });
    expect(back).toMatchObject([{ pausedAt: null, startedAt: on('2026-03-02') }]);
  });

  test('counts days, not hours: from late one evening to early the next morning is one day', () => {
    const late = turnClocks(reviewed, 'legalAid', 'materialsRequested', on('2026-03-04', 23.5));
    expect(lastDays(turnClocks(late, 'legalAid', 'reviewing', on('2026-03-05', 0.5)))).toEqual({
      'legalAid.review': '2026-03-10',
    });
  });

  test('gets nothing for materials supplied on the day they were asked for', () => {
    expect(turnClocks(waiting, 'legalAid', 'reviewing', on('2026-03-04', 23.5))).toEqual(reviewed);
  });

  test('goes on only once: going on again adds nothing', () => {
    const back = turnClocks(waiting, 'legalAid', 'reviewing', on('2026-03-14'));
    expect(turnClocks(back, 'legalAid', 'reviewing', on('2026-03-20'))).toEqual(back);
  });

  test('that was late before it paused is late still when it goes on', () => {
    const late = reviewed.map((clock) => ({ ...clock, overdueAt: on('2026-03-10') }));
    const paused = turnClocks(late, 'legalAid', 'materialsRequested', on('2026-03-12'));
    const back = turnClocks(paused, 'legalAid', 'reviewing', on('2026-03-20'));
    expect(back).toMatchObject([{ overdueAt: on('2026-03-10'), pausedAt: null }]);
    expect(back.every(({ dueAt }) => dueAt < on('2026-03-20'))).toBe(true);
  });
});

test('waiting in any number of pieces gives the same last day as waiting as long in one', () => {
  const piece = fc.record({
    worked: fc.integer({ min: 0, max: 5 }),
    waited: fc.integer({ min: 0, max: 40 }),
  });
  const hour = fc.integer({ min: 0, max: 23 });
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 6 }),
      hour,
      hour,
      (pieces, askedAt, suppliedAt) => {
        const start = '2026-03-02';
        let day = start;
        let running = through('legalAid', ['reviewing', on(day, 0)]);
        for (const { worked, waited } of pieces) {
          day = addDays(day, worked);
          // Within a day asking comes before supplying.
          const supplied = waited === 0 ? Math.max(askedAt, suppliedAt) : suppliedAt;
          running = turnClocks(running, 'legalAid', 'materialsRequested', on(day, askedAt));
          day = addDays(day, waited);
          running = turnClocks(running, 'legalAid', 'reviewing', on(day, supplied));
        }
        const total = pieces.reduce((sum, { waited }) => sum + waited, 0);
        const once = through(
          'legalAid',
          ['reviewing', on(start, 0)],
          ['materialsRequested', on(start)],
          ['reviewing', on(addDays(start, total))],
        );
        expect(lastDays(running)).toEqual(lastDays(once));
        expect(lastDays(running)).toEqual({ 'legalAid.review': addDays(start, 7 + total) });
      },
    ),
  );
});

describe('the next date to watch', () => {
  const clock = (dueAt: string, change: Partial<RunningClock> = {}): RunningClock => ({
    key: 'petition.handle',
    startedAt: on('2026-03-01'),
    dueAt,
    pausedAt: null,
    overdueAt: null,
    ...change,
  });

  test('is the nearest', () => {
    expect(nextDue([clock(on('2026-03-09')), clock(on('2026-03-05')), clock(on('2026-04-01'))])).toBe(
      on('2026-03-05'),
    );
  });

  test('is not one that stands still, nor one already called overdue', () => {
    const asleep = clock(on('2026-03-03'), { pausedAt: on('2026-03-02') });
    const late = clock(on('2026-03-04'), { overdueAt: on('2026-03-05') });
    expect(nextDue([asleep, late, clock(on('2026-03-09'))])).toBe(on('2026-03-09'));
    expect(nextDue([asleep, late])).toBeNull();
  });

  test('is none when nothing runs', () => {
    expect(nextDue([])).toBeNull();
  });
});
