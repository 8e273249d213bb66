import type { Day, Instant } from '../../functions/contract/ids';
import type { CaseHead, Move } from '../../functions/domain/case/case';
import { calendarOf, publishedYears, type PublishedYear } from '../../functions/domain/clocks/calendar';
import { addDays, dayOf } from '../../functions/domain/clocks/day';
import { publishedSettings, type ClockSettings } from '../../functions/domain/clocks/rules';
import { recountAll, type RecountDeps } from '../../functions/work/clock/recountAll';
import { createScheduleHandler } from '../../functions/schedule/handler';
import type { LogEvent, LogFields } from '../../functions/runtime/log';
import type { Store } from '../../functions/store/createStore';
import { createKeptWords } from '../../functions/store/search/keptWords';
import { batch, scene } from '../notify/scene';
import { faultsOn, type Faults } from '../support/faults';
import { caseIdOf, doing, filed, offices, owner } from '../support/moves';
import { storeOn, storeOptions } from '../support/store';
import { openTable, type OpenTable } from '../support/table';

/** As the State Council might publish it in November 2026. */
const year2027: PublishedYear = {
  year: 2027,
  papers: ['https://www.gov.cn/2027'],
  off: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-01' },
    { name: '春节', from: '2027-02-05', to: '2027-02-12' },
  ],
  work: ['2027-01-02', '2027-02-14'],
};
const withYear2027: ClockSettings = {
  ...publishedSettings,
  calendar: calendarOf([...publishedYears, year2027], []),
};

/** Ten in the morning in Asia/Shanghai. */
const today: Instant = '2026-12-27T02:00:00.000Z';

let opened: OpenTable;
let store: Store;
let faults: Faults;
let steps: Move[];

beforeEach(async () => {
  opened = await openTable();
  store = storeOn(opened);
  faults = faultsOn(opened.client);
  steps = [];
});
afterEach(() => opened.close());

/** An application under review since a day, seven days from its last. */
async function underReview(nth: number, since: Day): Promise<void> {
  const filing = filed('legalAid', { nth, at: `${since}T02:00:00.000Z` });
  await store.cases.put(filing);
}

const dueOn = (head: CaseHead | null): Day[] => (head?.clocks ?? []).map(({ dueAt }) => dayOf(dueAt));
const datesOf = async (...nths: number[]) =>
  Promise.all(nths.map(async (nth) => dueOn(await store.cases.get(caseIdOf(nth)))));

const run = (change: Partial<RecountDeps> = {}) =>
  recountAll({
    ...store,
    cases: {
      ...store.cases,
      save: async (move) => {
        await store.cases.save(move);
        steps.push(move);
      },
    },
    rules: withYear2027,
    now: () => today,
    remaining: () => 60_000,
    failed: (_id, error) => {
      throw error;
    },
    ...change,
  });

const counted = { changed: 0, nothing: 0, left: 0, failed: 0 };
const done = { version: withYear2027.calendar.version, next: null };

/** Last days on 1 January, so on the 4th (by the notice on the 2nd, a Saturday worked), on the 5th, and in 2026. */
async function threeCases(): Promise<void> {
  await underReview(1, '2026-12-25');
  await underReview(2, '2026-12-29');
  await underReview(3, '2026-12-23');
  expect(await datesOf(1, 2, 3)).toEqual([['2027-01-04'], ['2027-01-05'], ['2026-12-30']]);
  await store.calendarMark.set({ version: publishedSettings.calendar.version, next: null });
}

test('a year is published: what it moves is rewritten and says so, and nothing else is touched', async () => {
  await threeCases();
  expect(await run()).toEqual({ ...counted, changed: 1, nothing: 2 });
  expect(await datesOf(1, 2, 3)).toEqual([['2027-01-02'], ['2027-01-05'], ['2026-12-30']]);
  const versions = await Promise.all(
    [1, 2, 3].map(async (nth) => (await store.cases.get(caseIdOf(nth)))?.version),
  );
  expect(versions).toEqual([2, 1, 1]);
  expect(await store.cases.event(caseIdOf(1), 2)).toMatchObject({
    word: 'recount',
    by: { standing: 'system' },
    details: { moved: [{ clock: 'aid.review', from: '2027-01-04', to: '2027-01-02' }] },
  });
  expect(await store.calendarMark.get()).toEqual(done);
});

test('who holds it and whose it is are told that the date moved; of the others nobody is', async () => {
  const at = scene(opened);
  await at.organisation(offices.legalAid);
  const dispatcher = await at.staff('dispatcher1', 'dispatcher', offices.legalAid);
  await threeCases();
  await run();
  await at.notify(batch(...steps));
  const [step = filed('legalAid')] = steps;
  expect(await at.toldOf(step, owner)).toEqual(['dateMoved to resident']);
  expect(await at.toldOf(step, dispatcher)).toEqual(['dateMoved to staff']);
  expect(steps).toHaveLength(1);
});

test('a case stands in the index at its next warning, weeks before its date, and is found all the same', async () => {
  await underReview(1, '2026-12-25');
  expect((await store.cases.dueOn('2026-12-28', '2026-12-29', { limit: 5 })).rows).toEqual([caseIdOf(1)]);
  expect((await store.cases.dueOn('2027-01-01', '2027-01-02', { limit: 5 })).rows).toEqual([]);
  expect(await run()).toMatchObject({ changed: 1 });
});

test('a case that people have in their hands meanwhile keeps what they did', async () => {
  await threeCases();
  const before = filed('legalAid', { nth: 1, at: '2026-12-25T02:00:00.000Z' });
  const get: Store['cases']['get'] = async (id, atLeast) => {
    const head = await store.cases.get(id, atLeast);
    if (id === caseIdOf(1) && head?.version === 1) await store.cases.save(doing(before.head, 'startReview'));
    return head;
  };
  expect(await run({ cases: { ...store.cases, get } })).toMatchObject({ changed: 1, left: 0 });
  expect(await store.cases.get(caseIdOf(1))).toMatchObject({ version: 3, status: 'reviewing' });
  expect(await datesOf(1)).toEqual([['2027-01-02']]);
});

test('under the calendar of the last time there is nothing to do, at the price of one read', async () => {
  await threeCases();
  await run();
  faults.sent();
  expect(await run()).toBeNull();
  expect(faults.sent()).toEqual(['GetItem']);
});

test('walked twice, or by two at once, a date is moved and told once', async () => {
  await threeCases();
  await Promise.all([run(), run()]);
  await store.calendarMark.set({ version: publishedSettings.calendar.version, next: null });
  await run();
  // Two runs that save the very same step at once are one write to the table, and both are told that it went well.
  expect([...new Set(steps.map(({ head }) => head.id))]).toEqual([caseIdOf(1)]);
  expect(await datesOf(1)).toEqual([['2027-01-02']]);
});

test('a run without time left says how far it came, and the next goes on there and comes to the end', async () => {
  await threeCases();
  await underReview(4, '2027-01-29');
  let pages = 380;
  const remaining = () => ((pages -= 1) > 0 ? 60_000 : 0);
  expect(await run({ remaining })).toMatchObject({ changed: 1 });
  expect(await store.calendarMark.get()).toEqual({ version: done.version, next: '2027-01-09' });
  faults.sent();
  expect(await run()).toMatchObject({ changed: 1 });
  expect(await store.calendarMark.get()).toEqual(done);
  expect(faults.sent().filter((name) => name === 'Query')).toHaveLength(1098 - 379);
  expect(await datesOf(1, 4)).toEqual([['2027-01-02'], ['2027-02-14']]);
});

test('a run that dies leaves a mark behind it from which nothing is missed', async () => {
  await threeCases();
  const dies: Store['cases']['dueOn'] = async (day, ...more) => {
    if (day === addDays(dayOf(today), 300)) throw new TypeError('the worker dies');
    return store.cases.dueOn(day, ...more);
  };
  await expect(run({ cases: { ...store.cases, dueOn: dies } })).rejects.toThrow('dies');
  const mark = await store.calendarMark.get();
  expect(mark?.version).toBe(withYear2027.calendar.version);
  expect((mark?.next ?? '') <= addDays(dayOf(today), 300)).toBe(true);
  await run();
  expect(await store.calendarMark.get()).toEqual(done);
  expect(await datesOf(1)).toEqual([['2027-01-02']]);
});

test('a case met by an outage is come back to; one that is broken is reported and holds nothing up', async () => {
  await threeCases();
  await underReview(4, '2026-12-26');
  const outage = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
  const failures: string[] = [];
  let down = true;
  const get: Store['cases']['get'] = async (id, atLeast) => {
    if (id === caseIdOf(4)) throw new TypeError('broken');
    if (id === caseIdOf(1) && down)
      for (let nth = 0; nth < 4; nth += 1) faults.on('GetItem', 'before', outage);
    return store.cases.get(id, atLeast);
  };
  const failed: RecountDeps['failed'] = (id) => void failures.push(id);
  const first = await run({ cases: { ...store.cases, get }, failed });
  expect([first?.left, (await store.calendarMark.get())?.next]).toEqual([1, '2026-12-28']);
  expect(new Set(failures)).toEqual(new Set([caseIdOf(4)]));
  down = false;
  faults.clear();
  await run({ cases: { ...store.cases, get }, failed });
  expect(await store.calendarMark.get()).toEqual(done);
  expect(await datesOf(1)).toEqual([['2027-01-02']]);
});

test('the function counts anew after its sweep, once', async () => {
  await threeCases();
  const logged: ({ event: LogEvent } & LogFields)[] = [];
  const log = (event: LogEvent, fields: LogFields) => void logged.push({ event, ...fields });
  const sweep = createScheduleHandler({
    copyRoot: null,
    words: createKeptWords(storeOptions(opened)),
    store,
    rules: withYear2027,
    numberSecret: 'number secret of the tests',
    now: () => today,
    log,
  });
  for (let time = 0; time < 2; time += 1) await sweep({}, { getRemainingTimeInMillis: () => 60_000 });
  // First the warning of three days before the 30th; then, of the date that moved, that of seven days before.
  expect(logged).toEqual([
    { event: 'swept', count: 1 },
    { event: 'recounted', count: 1 },
    { event: 'roots_published', count: 1 },
    { event: 'swept', count: 1 },
  ]);
});
