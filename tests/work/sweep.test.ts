import type { Instant } from '../../functions/contract/ids';
import type { CaseHead } from '../../functions/domain/case/case';
import { addDays, addHours, addMs, dayOf } from '../../functions/domain/clocks/day';
import { nextDue } from '../../functions/domain/clocks/turn';
import type { SweepDeps } from '../../functions/work/clock/sweepDue';
import type { Store } from '../../functions/store/createStore';
import { Refused } from '../../functions/domain/refused';
import { StoreUnavailable } from '../../functions/store/table/orUnavailable';
import { faultsOn, replyLost, type Faults } from '../support/faults';
import { caseIdOf, doing, filed, noon } from '../support/moves';
import { storeOn } from '../support/store';
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
const nothing = { changed: 0, nothing: 0, left: 0, failed: 0, daysUnread: 0, finished: true };

async function headOf(nth: number): Promise<CaseHead> {
  const head = await store.cases.get(caseIdOf(nth));
  if (!head) throw new Error('the case is gone');
  return head;
}
const overdueAt = async (nth: number) => (await headOf(nth)).clocks.map((clock) => clock.overdueAt);

test('a case whose date has passed is marked, with an event of the clock', async () => {
  await fileCases(1);
  expect(await sweep(late)).toEqual({ ...nothing, changed: 1 });
  expect(await overdueAt(1)).toEqual([late]);
  expect(await store.cases.event(caseIdOf(1), 2)).toMatchObject({
    word: 'markOverdue',
    by: { standing: 'system', personId: null },
    details: { clocks: ['consult.message'] },
  });
  expect(await store.sweepMark.get()).toBe(late);
});

test('a moment that has not come is left alone, to the millisecond', async () => {
  const [{ head } = filed('consultation')] = await fileCases(1);
  const half = addHours(head.filedAt, 12);
  expect(await sweep(half)).toEqual(nothing);
  expect(await sweep(addMs(half, 1))).toEqual({ ...nothing, changed: 1 });
  const dueAt = head.clocks[0]?.dueAt ?? '';
  expect(await sweep(dueAt)).toEqual(nothing);
  expect(await overdueAt(1)).toEqual([null]);
  expect(await sweep(addMs(dueAt, 1))).toEqual({ ...nothing, changed: 1 });
  expect(await overdueAt(1)).toEqual([addMs(dueAt, 1)]);
});

test('a second sweep finds nothing to do', async () => {
  await fileCases(3);
  await sweep(late);
  expect(await sweep(late)).toEqual(nothing);
  expect(await headOf(1)).toMatchObject({ version: 2 });
});

test('two sweeps at once mark every case once', async () => {
  await fileCases(25);
  const both = await Promise.all([sweep(late), sweep(addMs(late, 1))]);
  expect(both.reduce((sum, { changed }) => sum + changed, 0)).toBe(25);
  expect(both.map(({ left, failed, finished }) => [left, failed, finished])).toEqual([
    [0, 0, true],
    [0, 0, true],
  ]);
  for (let nth = 1; nth <= 25; nth += 1) expect(await headOf(nth)).toMatchObject({ version: 2 });
});

test('after days without a sweep nothing is forgotten', async () => {
  await sweep(noon);
  await fileCases(1);
  const second = filed('consultation', { nth: 2, at: addHours(noon, 48) });
  await store.cases.put(second);
  expect(await sweep(addHours(noon, 10 * 24))).toEqual({ ...nothing, changed: 2 });
});

test('the first sweep of all looks back over the year', async () => {
  await fileCases(1);
  expect(await sweep(addHours(noon, 365 * 24))).toEqual({ ...nothing, changed: 1 });
});

test('a date that goes on already past a warning is found by the first sweep of another day', async () => {
  const reviewing = doing(filed('legalAid').head, 'startReview');
  const waiting = doing(reviewing.head, 'requestMaterials');
  const later = addHours(noon, 20 * 24);
  await sweep(later);
  // It goes on a day before its last one: the warning of three days before is long past.
  const clocks = reviewing.head.clocks.map((clock) => ({ ...clock, dueAt: addHours(later, 24), stage: 0 }));
  const goesOn: CaseHead = { ...waiting.head, status: 'reviewing', clocks, version: 1 };
  await store.cases.put({ ...filed('legalAid'), head: goesOn });
  expect(await sweep(addHours(later, 1))).toMatchObject({ changed: 0 });
  expect(await sweep(addHours(later, 12))).toMatchObject({ changed: 1 });
});

test('when a person acts between reading and writing, the case is read again and marked on what they made', async () => {
  const [move = filed('consultation')] = await fileCases(1);
  let meanwhile = async () => {
    meanwhile = async () => undefined;
    await store.cases.save(doing(move.head, 'take'));
  };
  const save: Store['cases']['save'] = async (marking) => {
    await meanwhile();
    await store.cases.save(marking);
  };
  expect(await sweep(late, { cases: { ...store.cases, save } })).toEqual({ ...nothing, changed: 1 });
  expect(await headOf(1)).toMatchObject({ version: 3, status: 'assigned' });
  expect(await overdueAt(1)).toEqual([late]);
});

test('a case that was answered in time meanwhile is not marked', async () => {
  const [move = filed('consultation')] = await fileCases(1);
  const dueOn: Store['cases']['dueOn'] = async (...asked) => {
    const page = await store.cases.dueOn(...asked);
    if (page.rows.length > 0) await store.cases.save(doing(move.head, 'answer'));
    return page;
  };
  expect(await sweep(late, { cases: { ...store.cases, dueOn } })).toEqual({ ...nothing, nothing: 1 });
});

/** Where the sweep finds the first case on the day of a moment. */
const standsOn = async (at: Instant): Promise<boolean> =>
  (await store.cases.dueOn(dayOf(at), addDays(dayOf(at), 1), { limit: 5 })).rows.includes(caseIdOf(1));

test('an answer leaves the line of its case where it stood; the sweep that finds it too early sets it on its next date', async () => {
  const [move = filed('consultation')] = await fileCases(1);
  const answer = doing(move.head, 'answer');
  const next = nextDue(answer.head.clocks) ?? '';
  await store.cases.save(answer);
  expect([await standsOn(addHours(noon, 12)), await standsOn(next)]).toEqual([true, false]);
  faults.sent();
  expect(await sweep(late)).toEqual({ ...nothing, nothing: 1 });
  expect(faults.sent().filter((name) => name === 'UpdateItem')).toHaveLength(1);
  expect([await standsOn(addHours(noon, 12)), await standsOn(next)]).toEqual([false, true]);
  expect(await headOf(1)).toEqual(answer.head);
  expect(await sweep(addMs(next, 1))).toMatchObject({ changed: 1 });
});

test('whoever acts while the sweep sets a line keeps theirs', async () => {
  const [move = filed('consultation')] = await fileCases(1);
  const answer = doing(move.head, 'answer');
  await store.cases.save(answer);
  const closed = doing(answer.head, 'close');
  const lookAgain: Store['cases']['lookAgain'] = async (...asked) => {
    await store.cases.save(closed);
    return store.cases.lookAgain(...asked);
  };
  expect(await sweep(late, { cases: { ...store.cases, lookAgain } })).toEqual({ ...nothing, nothing: 1 });
  expect(await headOf(1)).toEqual(closed.head);
  // Closed before the first date came: found there by the next sweep, and set where its keeping ends.
  expect(await sweep(late)).toEqual({ ...nothing, nothing: 1 });
  expect(await sweep(late)).toEqual(nothing);
});

test('a case that people keep changing is left to the next sweep, and the mark stays', async () => {
  await fileCases(2);
  const save: Store['cases']['save'] = async (move) => {
    if (move.head.id === caseIdOf(1)) throw new Refused('stale_version');
    await store.cases.save(move);
  };
  expect(await sweep(late, { cases: { ...store.cases, save } })).toEqual({ ...nothing, changed: 1, left: 1 });
  expect(await store.sweepMark.get()).toBeNull();
  expect(await sweep(late)).toEqual({ ...nothing, changed: 1 });
});

test('a case that cannot be read does not keep the others from being marked', async () => {
  await fileCases(3);
  const get: Store['cases']['get'] = async (id, ...more) => {
    if (id === caseIdOf(2)) throw new TypeError('broken');
    return store.cases.get(id, ...more);
  };
  expect(await sweep(late, { cases: { ...store.cases, get } })).toEqual({
    ...nothing,
    changed: 2,
    failed: 1,
  });
  expect(failures.splice(0)).toEqual([expect.any(TypeError)]);
  expect(await store.sweepMark.get()).toBeNull();
});

test('a run that has no time left stops, and the next one goes on', async () => {
  await fileCases(25);
  let time = 60_000;
  const remaining = () => (time -= 20_000);
  expect(await sweep(late, { remaining })).toMatchObject({ changed: 0, finished: false });
  expect(await store.sweepMark.get()).toBeNull();
  expect(await sweep(late)).toEqual({ ...nothing, changed: 25 });
});

test('the cost follows the number due, not the number of cases', async () => {
  await fileCases(40, addHours(noon, -80));
  await sweep(noon);
  await store.cases.put(filed('consultation', { nth: 100, at: addHours(noon, -11) }));
  faults.sent();
  const later = addHours(noon, 2);
  expect(dayOf(later)).toBe(dayOf(noon));
  await sweep(later);
  // The mark; yesterday and today; one case read and written; the mark again.
  expect(faults.sent()).toEqual(['GetItem', 'Query', 'Query', 'GetItem', 'TransactWriteItems', 'PutItem']);
});

test('an outage of the table fails the run, and the mark stays', async () => {
  await fileCases(1);
  await sweep(addHours(noon, 1));
  const dueOn: Store['cases']['dueOn'] = async () => {
    throw new StoreUnavailable(replyLost());
  };
  const { daysUnread, ...swept } = await sweep(late, { cases: { ...store.cases, dueOn } });
  expect({ ...swept, daysUnread: 0 }).toEqual(nothing);
  expect(daysUnread).toBeGreaterThan(1);
  expect(failures.splice(0)).toEqual(Array(daysUnread).fill(expect.any(StoreUnavailable)));
  expect(await store.sweepMark.get()).toBe(addHours(noon, 1));
  expect(addDays(dayOf(noon), 1)).toBe(dayOf(late));
});
