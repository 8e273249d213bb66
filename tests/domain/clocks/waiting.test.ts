import fc from 'fast-check';
import type { CaseStatus } from '../../../functions/contract/kinds';
import type { RunningClock } from '../../../functions/domain/case/case';
import { addDays, dayOf, hourOf } from '../../../functions/domain/clocks/day';
import { nextMoment } from '../../../functions/domain/clocks/moments';
import { turnClocks } from '../../../functions/domain/clocks/turn';
import { publishedSettings } from '../../../functions/domain/clocks/rules';

/** A day, with the hour of the day in Asia/Shanghai. */
const on = (day: string, hour = 10): string => hourOf(day, hour);

/** The clocks of an application that enters a status, and those that end with it. */
const turned = (was: readonly RunningClock[], status: CaseStatus, at: string) =>
  turnClocks(was, { kind: 'legalAid', status, marks: [], at }, publishedSettings);

const lastDays = (running: readonly RunningClock[]) =>
  Object.fromEntries(running.map(({ key, dueAt }) => [key, dayOf(dueAt)]));

describe('a review that waits for materials', () => {
  const reviewed = turned([], 'reviewing', on('2026-03-02')).running;
  const wait = (at: string, was = reviewed) => turned(was, 'materialsRequested', at).running;
  const goOn = (at: string, was: readonly RunningClock[]) => turned(was, 'reviewing', at).running;
  const review = (running: readonly RunningClock[]) => running.find(({ key }) => key === 'aid.review');
  const waiting = wait(on('2026-03-05'));

  test('stands still, and keeps its date while nobody knows how long it will wait', () => {
    expect(review(waiting)).toEqual({ ...reviewed[0], pauses: [{ from: '2026-03-05', to: null }] });
  });

  test('stays paused since the same day when told so again', () => {
    expect(wait(on('2026-03-06'), waiting)).toEqual(waiting);
  });

  test('gets the days it waited when it goes on', () => {
    const back = goOn(on('2026-03-09'), waiting);
    expect(review(back)).toMatchObject({
      startedAt: on('2026-03-02'),
      pauses: [{ from: '2026-03-05', to: '2026-03-09' }],
      dueAt: '2026-03-16T15:59:59.999Z',
    });
  });

  test('counts days, not hours: from late one evening to early the next morning is two days begun', () => {
    const back = goOn(on('2026-03-05', 0.5), wait(on('2026-03-04', 23.5)));
    expect(lastDays(back)).toEqual({ 'aid.review': '2026-03-11' });
  });

  test('goes on only once: going on again adds nothing', () => {
    const back = goOn(on('2026-03-09'), waiting);
    expect(goOn(on('2026-03-20'), back)).toEqual(back);
  });

  test('is warned of anew when its date has moved', () => {
    const warned = waiting.map((clock) => ({ ...clock, stage: 1 }));
    expect(review(goOn(on('2026-03-09'), warned))).toMatchObject({ stage: 0 });
  });

  test('that was late before it paused is late still when it goes on', () => {
    const late = reviewed.map((clock) => ({ ...clock, stage: 3, overdueAt: on('2026-03-10', 0.1) }));
    const back = goOn(on('2026-03-20'), wait(on('2026-03-12'), late));
    expect(review(back)).toMatchObject({
      dueAt: '2026-03-09T15:59:59.999Z',
      stage: 3,
      overdueAt: on('2026-03-10', 0.1),
    });
  });

  test('and is decided straight away is in time, though its old date is past', () => {
    const { ended } = turned(waiting, 'granted', on('2026-03-20'));
    expect(ended).toMatchObject([
      { key: 'aid.review', state: 'met', pauses: [{ from: '2026-03-05', to: '2026-03-20' }] },
      { key: 'aid.supply', state: 'met' },
    ]);
  });
});

test('waiting in any number of pieces gives the same last day as counting the days that did not wait', () => {
  const piece = fc.record({ worked: fc.integer({ min: 1, max: 5 }), waited: fc.nat(40) });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      let day = '2026-03-02';
      let running = turned([], 'reviewing', on(day)).running;
      const waited = new Set<string>();
      for (const { worked, waited: days } of pieces) {
        day = addDays(day, worked);
        running = turned(running, 'materialsRequested', on(day)).running;
        for (let n = 0; n <= days; n += 1) waited.add(addDays(day, n));
        day = addDays(day, days);
        running = turned(running, 'reviewing', on(day)).running;
      }
      let last = '2026-03-02';
      for (let left = 7; left > 0;) {
        last = addDays(last, 1);
        if (!waited.has(last)) left -= 1;
      }
      while (!publishedSettings.calendar.isWorkingDay(last)) last = addDays(last, 1);
      expect(lastDays(running)).toEqual({ 'aid.review': last });
    }),
  );
});

// Seven days from 2 February end on Monday 9; from 9 February on Monday 16, 春节, and so on Tuesday 24.
test.each([
  ['on the last day still moves it', '2026-02-16', '2026-02-24'],
  ['after it, before the day it rolled to, moves nothing', '2026-02-17', '2026-02-24'],
  ['on the day it rolled to moves nothing', '2026-02-24', '2026-02-24'],
])('a wait begun %s', (_, from, last) => {
  const reviewed = turned([], 'reviewing', on('2026-02-09')).running;
  const waiting = turned(reviewed, 'materialsRequested', on(from)).running;
  const back = turned(waiting, 'reviewing', on(addDays(from, 1))).running;
  expect(lastDays(back)).toEqual({ 'aid.review': last });
});

test('a clock that is over, but for a rest, does not stand still: it is called late though something is waited for', () => {
  const reviewed = turned([], 'reviewing', on('2026-02-09')).running;
  const waiting = turned(reviewed, 'materialsRequested', on('2026-02-24')).running;
  const review = waiting.find(({ key }) => key === 'aid.review');
  expect(review).toMatchObject({ pauses: [], overdueAt: null });
  expect(review && nextMoment(review)).toBe(reviewed[0] && nextMoment(reviewed[0]));
});

test('nothing that is done to a clock takes back that it was called late', () => {
  const at = { kind: 'petition', status: 'underReReview', marks: [] } as const;
  const { running } = turnClocks([], { ...at, at: on('2026-03-02') }, publishedSettings);
  const late = running.map((clock) => ({ ...clock, overdueAt: on('2026-04-02', 0.1) }));
  const edits = { 'petition.do_recheck': { pause: { from: '2026-03-10', to: '2026-03-12' } } };
  const heard = turnClocks(late, { ...at, at: on('2026-04-03'), edits }, publishedSettings).running;
  expect(heard).toMatchObject([{ dueAt: '2026-04-04T15:59:59.999Z', overdueAt: on('2026-04-02', 0.1) }]);
});
