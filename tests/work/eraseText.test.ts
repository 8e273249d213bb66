import type { Instant } from '../../functions/contract/ids';
import { CaseKind } from '../../functions/contract/words';
import type { CaseHead, Move } from '../../functions/domain/case/case';
import { genesis, seal } from '../../functions/domain/case/timeline/digest';
import { firstBreak } from '../../functions/domain/case/timeline/verify';
import { addDays, addMonths, addMs, dayOf, endOfDay } from '../../functions/domain/clocks/day';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import type { Store } from '../../functions/store/createStore';
import { sweepDue } from '../../functions/work/clock/sweepDue';
import { asBefore } from '../support/asBefore';
import { faultsOn, type Faults } from '../support/faults';
import { doing, filed } from '../support/moves';
import { itemsIn } from '../support/openWords';
import { seal as storeSeal, storeOn } from '../support/store';
import { reword } from '../support/tamper';
import { openTable, type OpenTable } from '../support/table';
import { endedCase, numberSecret, telling } from './endedCase';

let opened: OpenTable;
let store: Store;
let faults: Faults;
const failures: unknown[] = [];

beforeEach(async () => {
  opened = await openTable();
  store = storeOn(opened);
  faults = faultsOn(opened.client);
  failures.length = 0;
});
afterEach(() => opened.close());

const sweep = (now: Instant) =>
  sweepDue({
    ...store,
    rules: publishedSettings,
    numberSecret,
    now: () => now,
    remaining: () => 60_000,
    failed: (_id, error) => void failures.push(error),
  });

const ended = (kind: CaseKind) => endedCase(store, kind);

/** Sweeps until the dates are over that still ran of a case that has ended, and then, years later, at a moment. */
async function sweepUntil({ head: { updatedAt } }: Move, at: Instant): Promise<void> {
  for (let month = 1; month <= 6; month += 1) await sweep(endOfDay(addMonths(dayOf(updatedAt), month)));
  // The years between, in which nothing comes to its moment, are not walked day by day.
  await store.sweepMark.set(endOfDay(addDays(dayOf(at), -40)));
  await sweep(at);
}

const wholeOf = async ({ head: { id } }: Move) => {
  const whole = await store.cases.whole(id);
  if (!whole) throw new Error('the case is gone');
  return whole;
};
const words = (head: CaseHead): string[] => [head.title.slice(0, 12), '留言里的话', '评价里的话', '读过的人'];
/** Everything that lies in the table, what people wrote opened. */
const raw = async (): Promise<string> =>
  (await itemsIn(opened))
    .map((item) => (/^(CASE|RATING)#/.test(item.pk?.S ?? '') ? asBefore(item, storeSeal) : item))
    .map((item) => JSON.stringify(item))
    .join('\n');

test.each(CaseKind.options)(
  'the text of a %s is kept to the last millisecond of its period, and then erased for good',
  async (kind) => {
    const { last, until } = await ended(kind);
    const filing = (await wholeOf(last)).events[0];
    await sweepUntil(last, until);
    expect((await wholeOf(last)).head.marks).not.toContain('erased');
    const before = await raw();
    for (const word of words(last.head)) expect(before).toContain(word);

    expect(await sweep(addMs(until, 1))).toMatchObject({ changed: 1, failed: 0, finished: true });
    const { head, events } = await wholeOf(last);
    expect(head).toMatchObject({
      title: '内容已按期删除',
      marks: ['erased'],
      salt: null,
      status: last.head.status,
    });
    expect(events.map(({ word }) => word)).toEqual(['file', 'message', 'withdraw', 'erase']);
    expect(events.slice(0, 3).map(({ details, isErased }) => [details, isErased])).toEqual(
      [1, 2, 3].map(() => [{}, true]),
    );
    expect(events.at(-1)).toMatchObject({ word: 'erase', by: { standing: 'system' } });
    expect(firstBreak(events, head.salt)).toBeNull();
    expect(head.tip).toBe(events.at(-1)?.digest);

    const after = await raw();
    for (const word of words(last.head)) expect(after).not.toContain(word);
    for (const gone of ['LOOKUP#', 'TELLINGS#', 'READS#', 'PARTY#', 'NOTICE#'])
      expect(after).not.toContain(gone);
    expect(await store.ratings.ofCase(head.id)).toMatchObject([{ grade: 'unsatisfied', text: null }]);
    expect(filing?.said).toBe(events[0]?.said);
    // Nothing is left to be looked at, ever.
    expect(after).not.toContain('DUE#');
    expect(await sweep(addMs(until, 2))).toMatchObject({ changed: 0, nothing: 0 });
  },
);

test('a sweep killed at any request goes on there: nothing is left, and nothing is done twice', async () => {
  const { last, until } = await ended('legalAid');
  await sweepUntil(last, until);
  faults.sent();
  let runs = 0;
  const down = () => Object.assign(new Error('connect'), { name: 'Killed' });
  const done = async () => (await raw()).includes('DUE#') === false;
  const commands = ['GetItem', 'Query', 'TransactWriteItems', 'DeleteItem', 'UpdateItem', 'PutItem'];
  for (const when of ['before', 'after'] as const)
    for (const command of commands) {
      faults.on(command, when, down());
      runs += 1;
      await sweep(addMs(until, runs)).catch(() => undefined);
      faults.clear();
    }
  await sweep(addMs(until, runs + 1));
  expect([runs, await done()]).toEqual([12, true]);
  const { head, events } = await wholeOf(last);
  expect(events.filter(({ word }) => word === 'erase')).toHaveLength(1);
  expect(firstBreak(events, head.salt)).toBeNull();
  for (const word of words(last.head)) expect(await raw()).not.toContain(word);
});

describe('nothing is erased', () => {
  test('while somebody is still to be told of it; a month after they were, it is', async () => {
    const { last, until } = await ended('consultation');
    const waiting = { ...telling(last, 'toCall'), noticeId: `${last.head.id}-3-withdrawn` };
    await store.deliveries.begin(waiting);
    await sweepUntil(last, until);
    expect(await sweep(addMs(until, 1))).toMatchObject({ changed: 0, nothing: 1, failed: 0 });
    await store.deliveries.change(waiting, (found) => ({ ...found, state: 'told' }));
    const month = endOfDay(addDays(dayOf(addMs(until, 1)), 30));
    expect(await sweep(month)).toMatchObject({ changed: 0 });
    expect(await sweep(addMs(month, 1))).toMatchObject({ changed: 1 });
  });

  test.each(['unreceived', 'remedyOutside', 'toReport', 'toBePerformed', 'recusalAsked'] as const)(
    'of a case that ended with something still open: %s',
    async (mark) => {
      const first = filed('petition');
      const done = doing(first.head, 'withdraw');
      const head: CaseHead = { ...done.head, marks: [mark], clocks: [], version: 1, tip: first.head.tip };
      await store.cases.put({ ...first, head });
      await sweepUntil({ ...first, head }, addMs(endOfDay(addMonths(dayOf(head.updatedAt), 120)), 1));
      expect((await wholeOf(first)).head).toMatchObject({ marks: [mark], version: 1 });
      expect((await wholeOf(first)).events[0]?.isErased).toBeUndefined();
    },
  );

  test('of a case whose chain does not hold, and the run fails so that the alarm rings', async () => {
    const { last, until } = await ended('consultation');
    await reword(opened, last.head.id, 2, { text: '从来没有写过' });
    await sweepUntil(last, addMs(until, 1));
    expect(failures).toEqual([new Error(`the chain of case ${last.head.id} is broken: its text stays`)]);
    expect(await raw()).toContain('从来没有写过');
  });

  test('by the store, of a case that has not taken the step of giving it up', async () => {
    const { last } = await ended('consultation');
    const { events } = await wholeOf(last);
    await expect(store.cases.eraseTexts(last.head.id, events)).rejects.toThrow('has not given up');
    expect((await wholeOf(last)).events).toEqual(events);
  });
});

describe('a case filed before texts stood beside the chain', () => {
  /** The same case as it was sealed then: its chain covers the texts themselves. */
  async function older(): Promise<{ last: Move; until: Instant }> {
    const moves = [filed('petition')];
    moves.push(doing(moves[0]?.head as CaseHead, 'message', { text: '留言里的话' }));
    moves.push(doing(moves[1]?.head as CaseHead, 'withdraw'));
    let previous = genesis;
    let before: CaseHead | null = null;
    for (const move of moves) {
      const { digest: _, said: _said, ...event } = move.event;
      const sealed = seal({ ...event, previous }, null);
      const head: CaseHead = { ...move.head, salt: null, tip: sealed.digest };
      await (before
        ? store.cases.save({ ...move, before, head, event: sealed })
        : store.cases.put({ ...move, head, event: sealed }));
      [previous, before] = [sealed.digest, head];
    }
    const last = moves.at(-1) as Move;
    return { last, until: endOfDay(addMonths(dayOf(last.head.updatedAt), 120)) };
  }

  test('is erased all the same, and its chain still shows what is left of every step', async () => {
    const { last, until } = await older();
    const before = await wholeOf(last);
    expect(firstBreak(before.events, before.head.salt)).toBeNull();
    await sweepUntil(last, addMs(until, 1));
    const { head, events } = await wholeOf(last);
    expect(events.map(({ isErased }) => isErased)).toEqual([true, true, true, undefined]);
    expect(firstBreak(events, head.salt)).toBeNull();
    expect(await raw()).not.toContain('留言里的话');
    const changed = events.map((event, at) =>
      at === 1 ? { ...event, at: '2020-01-01T00:00:00.000Z' } : event,
    );
    expect(firstBreak(changed, head.salt)).toBe(1);
    const swapped = events.map((event, at) => (at === 1 ? { ...event, digest: 'f'.repeat(64) } : event));
    expect(firstBreak(swapped, head.salt)).toBe(3);
  });
});

test('an event that was emptied without the step that says so is a break', async () => {
  const { last } = await ended('consultation');
  const { head, events } = await wholeOf(last);
  const emptied = events.map((event, at) =>
    at === 1 ? { ...event, details: {}, isErased: true as const } : event,
  );
  expect(firstBreak(emptied, head.salt)).toBe(2);
});
