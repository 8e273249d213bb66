import type { CaseStatus } from '../../../functions/contract/kinds';
import type { CaseKind } from '../../../functions/contract/words';
import type { RunningClock } from '../../../functions/domain/case/case';
import { dayOf, hourOf } from '../../../functions/domain/clocks/day';
import type { ClockKey } from '../../../functions/domain/clocks/table';
import { nextDue, turnClocks, type Turn } from '../../../functions/domain/clocks/turn';
import { publishedSettings } from '../../../functions/domain/clocks/rules';

type Entry = [status: CaseStatus, at: string, more?: Partial<Turn>];

/** A day, with the hour of the day in Asia/Shanghai. */
const on = (day: string, hour = 10): string => hourOf(day, hour);

const turned = (was: readonly RunningClock[], kind: CaseKind, [status, at, more]: Entry) =>
  turnClocks(was, { kind, status, marks: [], at, ...more }, publishedSettings);

/** The clocks of a case that entered these statuses at these moments. */
const through = (kind: CaseKind, ...entries: Entry[]): RunningClock[] =>
  entries.reduce<RunningClock[]>((running, entry) => turned(running, kind, entry).running, []);

const lastDays = (running: readonly RunningClock[]) =>
  Object.fromEntries(running.map(({ key, dueAt }) => [key, dayOf(dueAt)]));

describe('a clock', () => {
  test('starts when a case enters a status in which it runs', () => {
    expect(through('legalAid', ['submitted', on('2026-03-02')])).toEqual([
      {
        key: 'aid.review',
        startedAt: on('2026-03-02'),
        length: 7,
        pauses: [],
        extendedBy: 0,
        dueAt: '2026-03-09T15:59:59.999Z',
        stage: 0,
        overdueAt: null,
      },
    ]);
  });

  test('keeps its start and its date in the next status in which it runs, and when told the same again', () => {
    const before = through('petition', ['submitted', on('2026-03-02')]);
    for (const status of ['submitted', 'registered', 'classified', 'raised'] as const)
      expect(turned(before, 'petition', [status, on('2026-03-09')])).toEqual({ running: before, ended: [] });
  });

  test('keeps its date when the calendar has changed meanwhile', () => {
    const calendar = { ...publishedSettings.calendar, isWorkingDay: () => false };
    const before = through('legalAid', ['submitted', on('2026-03-02')]);
    const turn = { kind: 'legalAid', status: 'reviewing', marks: [], at: on('2026-03-03') } as const;
    expect(turnClocks(before, turn, { calendar, lengths: {} }).running).toEqual(before);
  });

  test('stops where it does not run, and another begins', () => {
    const aid = through('legalAid', ['reviewing', on('2026-03-02')], ['granted', on('2026-03-05')]);
    expect(lastDays(aid)).toEqual({ 'aid.assign': '2026-03-09' });
    const assigned = through('legalAid', ['granted', on('2026-03-05')], ['assigned', on('2026-03-06')]);
    expect(lastDays(assigned)).toEqual({ 'aid.sign': '2026-03-11' });
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
    expect(lastDays(through('legalAid', ['materialsRequested', on('2026-03-02')]))).toEqual({
      'aid.supply': '2026-04-01',
    });
  });

  test('of a mark begins with it and ends with it', () => {
    const granted = through('legalAid', ['granted', on('2026-03-02')]);
    const marked = turned(granted, 'legalAid', ['assigned', on('2026-03-03'), { marks: ['formalities'] }]);
    expect(lastDays(marked.running)).toMatchObject({ 'aid.complete': '2026-04-02' });
    const done = turned(marked.running, 'legalAid', ['assigned', on('2026-03-10')]);
    expect(done.ended).toMatchObject([{ key: 'aid.complete', state: 'met' }]);
  });
});

describe('the length of a clock', () => {
  const rules = { ...publishedSettings, lengths: { 'aid.supply': 15, 'aid.review': 99 } };
  const begun = (status: CaseStatus, lengths?: Partial<Record<ClockKey, number>>) =>
    turnClocks(
      [],
      { kind: 'legalAid', status, marks: [], at: on('2026-03-02'), ...(lengths && { lengths }) },
      rules,
    ).running;

  test('is the deployment’s own where no law fixes it, and the law’s where one does', () => {
    expect(begun('materialsRequested')).toMatchObject([{ key: 'aid.supply', length: 15 }]);
    expect(begun('submitted')).toMatchObject([{ key: 'aid.review', length: 7 }]);
  });

  test('is what people named, above all', () => {
    expect(begun('materialsRequested', { 'aid.supply': 10 })).toMatchObject([{ length: 10 }]);
    const promised: Entry = ['promised', on('2026-03-02'), { lengths: { 'consult.promised': 1.5 } }];
    expect(through('consultation', promised)).toMatchObject([{ dueAt: on('2026-03-02', 11.5) }]);
  });
});

describe('a clock that ends', () => {
  const granted = through('legalAid', ['granted', on('2026-03-02')]);

  test.each([
    ['in time is met, to the last moment', '2026-03-05T15:59:59.999Z', false, 'met'],
    ['after its last moment is missed', '2026-03-05T16:00:00.000Z', false, 'missed'],
    ['with what it was for is cancelled', '2026-03-03T02:00:00.000Z', true, 'cancelled'],
    ['with what it was for is cancelled, though late', '2026-03-09T02:00:00.000Z', true, 'cancelled'],
  ])('%s', (_, at, isCancelled, state) => {
    const { running, ended } = turned(granted, 'legalAid', ['assigned', at, { isCancelled }]);
    expect(running.map(({ key }) => key)).toEqual(['aid.sign']);
    expect(ended).toEqual([{ ...granted[0], endedAt: at, state }]);
  });

  test('and was called overdue is missed', () => {
    const late = granted.map((clock) => ({ ...clock, overdueAt: on('2026-03-06') }));
    const { ended } = turned(late, 'legalAid', ['assigned', on('2026-03-06', 11)]);
    expect(ended).toMatchObject([{ state: 'missed' }]);
  });
});

describe('a petition being handled', () => {
  const ownRoute: Partial<Turn> = { marks: ['ownRoute'] };
  const handled = through('petition', ['accepted', on('2026-03-02'), ownRoute]);
  const extend = (extendBy: number, was = handled) =>
    turned(was, 'petition', [
      'accepted',
      on('2026-04-20'),
      { ...ownRoute, edits: { 'petition.handle': { extendBy } } },
    ]).running;

  test('is extended once, and warned of anew', () => {
    const warned = handled.map((clock) => ({ ...clock, stage: 1 }));
    expect(lastDays(handled)).toEqual({ 'petition.handle': '2026-05-01' });
    expect(extend(30, warned)).toMatchObject([
      { extendedBy: 30, stage: 0, dueAt: '2026-05-31T15:59:59.999Z' },
    ]);
  });

  test('is not extended by more than the law allows, nor twice', () => {
    expect(() => extend(31)).toThrow(RangeError);
    expect(() => extend(1, extend(10))).toThrow(RangeError);
  });
});

test('days of a hearing are not counted in a re-review', () => {
  const review = through('petition', ['underReReview', on('2026-03-02')]);
  const pause = { from: '2026-03-10', to: '2026-03-12' };
  const heard = turned(review, 'petition', [
    'underReReview',
    on('2026-03-05'),
    { edits: { 'petition.do_recheck': { pause } } },
  ]).running;
  expect(lastDays(review)).toEqual({ 'petition.do_recheck': '2026-04-01' });
  expect(lastDays(heard)).toEqual({ 'petition.do_recheck': '2026-04-04' });
  expect(nextDue(heard)).toBe(on('2026-03-28', 9));
});

describe('the next date to watch', () => {
  const clock = (dueAt: string, change: Partial<RunningClock> = {}): RunningClock => ({
    key: 'petition.not_ours',
    startedAt: on('2026-03-01'),
    length: 5,
    pauses: [],
    extendedBy: 0,
    dueAt,
    stage: 3,
    overdueAt: null,
    ...change,
  });
  const [near, far] = [on('2026-03-05'), on('2026-03-09')];

  test('is the nearest of all moments not attended to', () => {
    expect(nextDue([clock(far), clock(near)])).toBe(on('2026-03-06'));
    expect(nextDue([clock(far, { stage: 0 }), clock(near)])).toBe(on('2026-03-02', 9));
  });

  test('is not one that stands still, nor one with nothing left', () => {
    const asleep = clock(near, { pauses: [{ from: '2026-03-02', to: null }] });
    const done = clock(near, { stage: 9 });
    expect(nextDue([asleep, done, clock(far)])).toBe(far);
    expect(nextDue([asleep, done])).toBeNull();
  });

  test('is none when nothing runs', () => {
    expect(nextDue([])).toBeNull();
  });
});
