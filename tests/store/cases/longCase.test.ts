import { createHash } from 'node:crypto';
import type { EventWord } from '../../../functions/contract/deeds/actions';
import { limits } from '../../../functions/contract/limits';
import { answerWords } from '../../../functions/domain/case/answers';
import { firstBreak } from '../../../functions/domain/case/timeline/verify';
import type { Store } from '../../../functions/store/createStore';
import { doing, filed } from '../../support/moves';
import { faultsOn } from '../../support/faults';
import { meterOn } from '../../../functions/local/tools/bench/meter';
import { lastSteps, partOf } from '../../../functions/domain/case/part';
import { seal, storeOn } from '../../support/store';
import { openTable, type OpenTable } from '../../support/table';

let opened: OpenTable;
let store: Store;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened);
});
afterAll(() => opened.close());

/** Characters of which none follows from those before: what lies sealed is as long as it can be. */
const unlike = (length: number): string =>
  createHash('shake256', { outputLength: length * 2 })
    .update('as long as it can be')
    .digest()
    .reduce(
      (text, byte, at, bytes) =>
        at % 2 ? text : text + String.fromCodePoint(0x4e00 + (((byte << 8) | (bytes[at + 1] ?? 0)) % 20_000)),
      '',
    );

test('a case too long for one answer of the database is read whole and in order', async () => {
  const megabyte = 1024 * 1024;
  const text = unlike(limits.reply);
  let move = filed('consultation');
  await store.cases.put(move);
  const more = unlike(limits.message);
  const round = seal.sealText(text, 'anywhere').length + seal.sealText(more, 'anywhere').length;
  for (let bytes = 0; bytes < 1.05 * megabyte; bytes += round) {
    if (move.head.status === 'answered') {
      move = doing(move.head, 'followUp', { text: more });
      await store.cases.save(move);
    }
    move = doing(move.head, 'answer', { text });
    await store.cases.save(move);
  }
  const faults = faultsOn(opened.client);
  const whole = await store.cases.whole(move.head.id);
  expect(faults.sent()).toEqual(['Query', 'Query']);
  expect(whole?.head).toEqual(move.head);
  expect(whole?.events.map(({ seq }) => seq)).toEqual(
    Array.from({ length: move.head.version }, (_, at) => at + 1),
  );
  expect(firstBreak(whole?.events ?? [], whole?.head.salt ?? null)).toBeNull();

  // Which step it is says the head: nothing else is read, and nothing at all where there is none.
  const last = (words: EventWord[], head = move.head) => store.cases.last(head, words);
  expect(await last(['answer'])).toEqual(whole?.events.at(-1));
  expect(await last(['followUp', 'message'])).toEqual(whole?.events.at(-2));
  expect(await last(['file'])).toEqual(whole?.events[0]);
  expect(faults.sent()).toEqual(['GetItem', 'GetItem', 'GetItem']);
  expect(await last(['withdraw'])).toBeNull();
  expect(faults.sent()).toEqual([]);

  // A case from before the head knew is read whole.
  const old = { ...move.head, steps: '' };
  expect(await last(['answer'], old)).toEqual(whole?.events.at(-1));
  expect(await last(['withdraw'], old)).toBeNull();
  // As the case was then: what came later is none of it.
  expect(await last(['answer'], { ...old, version: old.version - 1 })).toEqual(whole?.events.at(-3));

  const { measure } = meterOn(opened.client);
  const all = await measure(() => store.cases.whole(move.head.id));
  const page = await measure(async () => {
    const end = await store.cases.end(move.head.id);
    const { further: some = [] } = end ? (partOf(end.head) ?? {}) : {};
    const { bytes = 0 } = end ?? {};
    const from = move.head.version - lastSteps + 1;
    return { end, before: await store.cases.beforeEnd(move.head.id, some, from, bytes) };
  });
  expect(page.result.end).toMatchObject({ head: move.head, events: whole?.events.slice(-lastSteps) });
  expect(page.result.before).toEqual({ events: [whole?.events[0]], isAll: false });
  // Whoever asks for certain steps reads no letters; who asks for none reads the end and the filing.
  const some = await measure(() => store.cases.withSteps(move.head.id, answerWords));
  expect(some.result?.events.map(({ seq }) => seq)).toEqual([
    1,
    ...(page.result.end?.events ?? []).map(({ seq }) => seq),
  ]);
  expect(some.reading.readUnits).toBeLessThanOrEqual(20);
  const every = await store.cases.withSteps(move.head.id, () => ['answer', 'followUp']);
  expect(every).toEqual(whole);
  expect(all.reading.readUnits).toBeGreaterThan(130);
  expect(page.reading.readUnits).toBeLessThanOrEqual(20);
});

test.each([
  [1, true],
  [2, true],
  [16, true],
  [17, true],
  [60, false],
])(
  'a page of a case of %i steps of usual length takes no more than all of it does',
  async (steps, isWhole) => {
    let move = filed('consultation', { nth: 100 + steps });
    await store.cases.put(move);
    while (move.head.version < steps)
      await store.cases.save((move = doing(move.head, move.head.version === 8 ? 'answer' : 'message')));
    const { measure } = meterOn(opened.client);
    const whole = await measure(() => store.cases.whole(move.head.id));
    const page = await measure(async () => {
      const end = await store.cases.end(move.head.id);
      const part = end && partOf(end.head);
      const before = part && (await store.cases.beforeEnd(move.head.id, part.further, part.from, end.bytes));
      return { head: end?.head, events: [...(before?.events ?? []), ...(end?.events ?? [])] };
    });
    expect(page.result.head).toEqual(whole.result?.head);
    expect(whole.result?.events).toEqual(expect.arrayContaining(page.result.events));
    expect(page.result.events.length === steps).toBe(isWhole);
    // Two requests are rounded up each.
    expect(page.reading.calls).toBe(steps > lastSteps ? 2 : 1);
    expect(page.reading.readUnits).toBeLessThanOrEqual(
      whole.reading.readUnits + (steps > lastSteps ? 0.5 : 0),
    );
  },
);
