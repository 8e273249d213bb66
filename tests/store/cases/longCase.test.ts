import { limits } from '../../../functions/contract/limits';
import { firstBreak } from '../../../functions/domain/case/timeline/verify';
import type { Store } from '../../../functions/store/createStore';
import { doing, filed } from '../../support/moves';
import { storeOn } from '../../support/store';
import { openTable, type OpenTable } from '../../support/table';

let opened: OpenTable;
let store: Store;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened);
});
afterAll(() => opened.close());

test('a case too long for one answer of the database is read whole and in order', async () => {
  const megabyte = 1024 * 1024;
  const text = '律'.repeat(limits.reply);
  let move = filed('consultation');
  await store.cases.put(move);
  for (let bytes = 0; bytes < 1.1 * megabyte; bytes += Buffer.byteLength(text)) {
    if (move.head.status === 'answered') {
      move = doing(move.head, 'followUp');
      await store.cases.save(move);
    }
    move = doing(move.head, 'answer', { text });
    await store.cases.save(move);
  }
  const whole = await store.cases.whole(move.head.id);
  expect(whole?.head).toEqual(move.head);
  expect(whole?.events.map(({ seq }) => seq)).toEqual(
    Array.from({ length: move.head.version }, (_, at) => at + 1),
  );
  expect(firstBreak(whole?.events ?? [], whole?.head.salt ?? null)).toBeNull();
});
