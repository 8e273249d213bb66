import type { NewNotice } from '../../functions/store/inbox/noticeItem';
import type { Store } from '../../functions/store/createStore';
import { faultsOn, replyLost, type Faults } from '../support/faults';
import { hoursAfter, noon, personId } from '../support/moves';
import { storeOn } from '../support/store';
import { openTable, type OpenTable } from '../support/table';

let opened: OpenTable;
let store: Store;
let faults: Faults;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened);
  faults = faultsOn(opened.client);
});
afterAll(() => opened.close());

describe('an inbox', () => {
  const notice = (reader: string, id: string, at = noon): NewNotice => ({
    personId: personId(reader),
    id,
    at,
    kind: 'answered',
    audience: 'resident',
    caseId: '0000000001',
    caseNumber: '150927-2026-Z-00000-00001-9',
    caseKind: 'consultation',
  });
  const shown = ({ personId: _, ...view }: NewNotice, seen: boolean) => ({ ...view, count: 1, seen });

  test('takes a notice once', async () => {
    const one = notice('once', '0000000001#2#resident');
    expect(await store.inbox.put(one)).toBe(true);
    expect(await store.inbox.put(one)).toBe(false);
    expect((await store.inbox.page(one.personId, {})).rows).toEqual([shown(one, false)]);
  });

  test('takes a notice whose reply was lost as new', async () => {
    faults.on('PutItem', 'after', replyLost());
    expect(await store.inbox.put(notice('lost', 'a'))).toBe(true);
  });

  test('is read newest first, page by page, and holds nobody else’s notices', async () => {
    const mine = [0, 1, 2].map((hours) => notice('reader', `n${hours}`, hoursAfter(hours)));
    await Promise.all([...mine, notice('neighbour', 'theirs')].map((one) => store.inbox.put(one)));
    const first = await store.inbox.page(personId('reader'), { limit: 2 });
    expect(first.rows.map(({ id }) => id)).toEqual(['n2', 'n1']);
    const second = await store.inbox.page(personId('reader'), { cursor: first.next ?? '', limit: 2 });
    expect(second).toEqual({
      rows: [shown(notice('reader', 'n0'), false)],
      signIns: [],
      next: null,
      unseen: 3,
    });
  });

  test('says how many are not seen of all there are, however short the page', async () => {
    const reader = personId('counting');
    for (let nth = 0; nth < 5; nth += 1)
      await store.inbox.put(notice('counting', `n${nth}`, hoursAfter(nth)));
    expect((await store.inbox.page(reader, { limit: 2 })).unseen).toBe(5);
    await store.inbox.markSeen(reader, hoursAfter(1));
    expect((await store.inbox.page(reader, { limit: 2 })).unseen).toBe(3);
    await store.inbox.markSeen(reader, hoursAfter(4));
    expect((await store.inbox.page(reader, { limit: 1 })).unseen).toBe(0);
  });

  test('has lines of no case among them: who was let in by a text, in their order and seen as they are', async () => {
    const reader = personId('texted');
    await store.inbox.put(notice('texted', 'before', hoursAfter(0)));
    await store.inbox.signedIn(reader, hoursAfter(1));
    await store.inbox.put(notice('texted', 'after', hoursAfter(2)));
    await store.inbox.markSeen(reader, hoursAfter(0));
    const [first, second] = [
      await store.inbox.page(reader, { limit: 2 }),
      await store.inbox.page(reader, {}),
    ];
    const line = { id: `signIn.${hoursAfter(1)}`, at: hoursAfter(1), seen: false };
    expect([first.rows.map(({ id }) => id), first.signIns]).toEqual([['after'], [line]]);
    expect([second.rows.map(({ id }) => id), second.signIns]).toEqual([['after', 'before'], [line]]);
    expect(second.unreadable).toBeUndefined();
    await store.inbox.forget(reader);
    expect((await store.inbox.page(reader, {})).signIns).toEqual([]);
  });

  test('shows as seen what is not later than the mark, and the mark never goes back', async () => {
    const reader = personId('marks');
    for (const hours of [1, 2, 3]) await store.inbox.put(notice('marks', `n${hours}`, hoursAfter(hours)));
    expect(await store.inbox.seenUntil(reader)).toBeNull();
    await store.inbox.markSeen(reader, hoursAfter(2));
    await store.inbox.markSeen(reader, hoursAfter(1));
    expect(await store.inbox.seenUntil(reader)).toBe(hoursAfter(2));
    const { rows } = await store.inbox.page(reader, {});
    expect(rows.map(({ seen }) => seen)).toEqual([false, true, true]);
    await store.inbox.markSeen(reader, hoursAfter(3));
    expect(await store.inbox.seenUntil(reader)).toBe(hoursAfter(3));
  });
});

test('a counter adds up within its window and begins anew in the next', async () => {
  const add = (window: string, by: number) => store.rates.add('person-1', window, by, hoursAfter(1));
  expect(await add(noon, 1)).toBe(1);
  const totals = await Promise.all(Array.from({ length: 10 }, () => add(noon, 2)));
  expect(Math.max(...totals)).toBe(21);
  expect(await add(hoursAfter(1), 1)).toBe(1);
  expect(await store.rates.add('person-2', noon, 1, hoursAfter(1))).toBe(1);
});

test('the sweep knows under which calendar dates were counted last, and where counting anew stopped', async () => {
  expect(await store.calendarMark.get()).toBeNull();
  for (const mark of [
    { version: 'one', next: '2026-08-05' },
    { version: 'two', next: null },
  ]) {
    await store.calendarMark.set(mark);
    expect(await store.calendarMark.get()).toEqual(mark);
  }
});

test('the sweep knows how far it has come', async () => {
  expect(await store.sweepMark.get()).toBeNull();
  await store.sweepMark.set(noon);
  await store.sweepMark.set(hoursAfter(1));
  expect(await store.sweepMark.get()).toBe(hoursAfter(1));
});
