import type { Instant } from '../../functions/contract/ids';
import { addDays, dayOf } from '../../functions/domain/clocks/day';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import { createScheduleHandler } from '../../functions/schedule/handler';
import type { SweepDeps } from '../../functions/work/clock/sweepDue';
import type { LogEvent, LogFields } from '../../functions/runtime/log';
import type { Store } from '../../functions/store/createStore';
import { createKeptWords } from '../../functions/store/search/keptWords';
import { faultsOn, type Faults } from '../support/faults';
import { caseIdOf, noon } from '../support/moves';
import { storeOn, storeOptions } from '../support/store';
import { openTable, type OpenTable } from '../support/table';
import { filedIn, late, sweepOf } from './swept';

let opened: OpenTable;
let store: Store;
let faults: Faults;

beforeEach(async () => {
  opened = await openTable();
  store = storeOn(opened);
  faults = faultsOn(opened.client);
});
afterEach(() => opened.close());

const fileCases = (count: number, at?: Instant) => filedIn(store, faults, count, at);
const failures: unknown[] = [];
const sweep = (now: Instant, change: Partial<SweepDeps> = {}) =>
  sweepOf(store, (_id, error) => failures.push(error), now, change);
test('the function reports how many it marked, and fails when some were left out', async () => {
  await fileCases(2);
  await store.calendarMark.set({ version: publishedSettings.calendar.version, next: null });
  const logged: ({ event: LogEvent } & LogFields)[] = [];
  const log = (event: LogEvent, fields: LogFields) => void logged.push({ event, ...fields });
  const get: Store['cases']['get'] = async (id, ...more) => {
    if (id === caseIdOf(2)) throw new TypeError('broken');
    return store.cases.get(id, ...more);
  };
  const run = createScheduleHandler({
    copyRoot: null,
    words: createKeptWords(storeOptions(opened)),
    store: { ...store, cases: { ...store.cases, get } },
    rules: publishedSettings,
    numberSecret: 'number secret of the tests',
    now: () => late,
    log,
  });
  await expect(run({}, { getRemainingTimeInMillis: () => 60_000 })).rejects.toThrow(
    '1 cases and 0 days were left out',
  );
  expect(logged).toEqual([
    { event: 'sweep_failed', caseId: caseIdOf(2), errorName: 'TypeError', frames: expect.any(Array) },
    { event: 'swept', count: 1 },
    { event: 'roots_published', count: 1 },
  ]);
});

test('a day that cannot be asked for holds up no other, the mark stays, and the run fails by its name', async () => {
  await sweep(noon);
  await fileCases(2);
  await store.calendarMark.set({ version: publishedSettings.calendar.version, next: null });
  const dueOn: Store['cases']['dueOn'] = async (day, ...asked) => {
    if (day === addDays(dayOf(late), -1)) throw new TypeError('no answer');
    return store.cases.dueOn(day, ...asked);
  };
  const logged: ({ event: LogEvent } & LogFields)[] = [];
  const run = createScheduleHandler({
    copyRoot: null,
    words: createKeptWords(storeOptions(opened)),
    store: { ...store, cases: { ...store.cases, dueOn } },
    rules: publishedSettings,
    numberSecret: 'number secret of the tests',
    now: () => late,
    log: (event, fields) => void logged.push({ event, ...fields }),
  });
  await expect(run({}, { getRemainingTimeInMillis: () => 60_000 })).rejects.toThrow('0 cases and 1 days');
  expect(logged).toEqual([
    expect.objectContaining({ event: 'sweep_failed', day: addDays(dayOf(late), -1), errorName: 'TypeError' }),
    { event: 'swept', count: 2 },
    { event: 'roots_published', count: 1 },
  ]);
  expect(await store.sweepMark.get()).toBe(noon);
});
