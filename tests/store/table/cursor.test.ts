import { Cursor } from '../../../functions/contract/ids';
import { createStore, type Store } from '../../../functions/store/createStore';
import type { PageOf } from '../../../functions/store/table/list';
import { filed, offices, personId } from '../../support/moves';
import { storeOn, storeOptions } from '../../support/store';
import { openTable, type OpenTable } from '../../support/table';

let opened: OpenTable;
let store: Store;
let cursor: string;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened);
  for (const nth of [1, 2, 3]) await store.cases.put(filed('consultation', { nth }));
  cursor = (await list({ limit: 1 })).next ?? '';
});
afterAll(() => opened.close());

const list = (page: PageOf, from = store) =>
  from.cases.heldBy({ at: 'desk', organisation: offices.consultation }, page);

const refused = { name: 'Refused', code: 'invalid_input' };

test('a cursor looks as the contract says', () => {
  expect(Cursor.safeParse(cursor).success).toBe(true);
});

test('a cursor is taken back only by the list it came from', async () => {
  await expect(list({ cursor })).resolves.toMatchObject({ rows: [{}, {}] });
  await expect(
    store.cases.heldBy({ at: 'desk', organisation: offices.petition }, { cursor }),
  ).rejects.toMatchObject(refused);
  await expect(store.cases.handledBy(personId('any'), { cursor })).rejects.toMatchObject(refused);
  await expect(store.inbox.page(personId('any'), { cursor })).rejects.toMatchObject(refused);
});

test.each([
  ['changed in one character', (c: string) => `${c.slice(0, 40)}${c[40] === 'A' ? 'B' : 'A'}${c.slice(41)}`],
  ['cut short', (c: string) => c.slice(0, 10)],
  ['made up', () => Buffer.from('{"pk":{"S":"CASE#1"}}').toString('base64url')],
  ['without its signature', (c: string) => Buffer.from(c, 'base64url').subarray(16).toString('base64url')],
])('a cursor %s is refused', async (_, forge) => {
  await expect(list({ cursor: forge(cursor) })).rejects.toMatchObject(refused);
});

test('a cursor signed with another secret is refused', async () => {
  const other = createStore({ ...storeOptions(opened), cursorSecret: 'another secret' });
  await expect(list({ cursor }, other)).rejects.toMatchObject(refused);
});
