import { createHash } from 'node:crypto';
import { limits } from '../../../functions/contract/limits';
import { firstBreak } from '../../../functions/domain/case/timeline/verify';
import type { Store } from '../../../functions/store/createStore';
import { doing, filed } from '../../support/moves';
import { faultsOn } from '../../support/faults';
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

  expect(await store.cases.last(move.head, ['answer'])).toEqual(whole?.events.at(-1));
  expect(await store.cases.last(move.head, ['followUp', 'message'])).toEqual(whole?.events.at(-2));
  expect(faults.sent()).toEqual(['Query', 'Query']);
  expect(await store.cases.last(move.head, ['file'])).toEqual(whole?.events[0]);
  expect(await store.cases.last(move.head, ['withdraw'])).toBeNull();
  // As the case was then: what came later is none of it.
  const before = { ...move.head, version: move.head.version - 1 };
  expect(await store.cases.last(before, ['answer'])).toEqual(whole?.events.at(-3));
  // A copy that does not know of the last step is not believed.
  faults.sent();
  expect(await store.cases.last({ ...move.head, version: move.head.version + 1 }, ['answer'])).toEqual(
    whole?.events.at(-1),
  );
  expect(faults.sent()).toEqual(['Query', 'Query']);
});
