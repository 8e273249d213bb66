import type { CodeRow } from '../../functions/store/codes/codeItem';
import type { Store } from '../../functions/store/createStore';
import { newScene } from '../../functions/runtime/ids';
import { addMs } from '../../functions/domain/clocks/day';
import { everythingIn } from '../support/everything';
import { noon, personId } from '../support/moves';
import { storeOn } from '../support/store';
import { openTable, type OpenTable } from '../support/table';
import { petitionOffice } from '../support/town';

let opened: OpenTable;
let store: Store;
let at = noon;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened, () => at);
});
afterAll(() => opened.close());
beforeEach(() => {
  at = noon;
});

const mandate = (): CodeRow => ({
  scene: newScene(),
  what: { for: 'mandate', caseId: '4821370655' },
  by: personId('agent'),
  place: { role: 'agent', organisationId: petitionOffice },
  expiresAt: addMs(noon, 900_000),
});
const receipt = (): CodeRow => ({
  scene: newScene(),
  what: { for: 'receipt', receipt: 'R1.said.key.signed' },
  by: personId('olan'),
  place: null,
  expiresAt: null,
});

test.each([
  ['a mandate', mandate],
  ['a receipt', receipt],
])('a code of %s is read back as it was written', async (_, make) => {
  const row = make();
  await store.codes.put(row);
  expect(await store.codes.get(row.scene)).toEqual(row);
});

test('a code that was never made is not there', async () => {
  expect(await store.codes.get(newScene())).toBeNull();
});

test('an expired code is not there, although it still lies in the table', async () => {
  const row = mandate();
  await store.codes.put(row);
  at = addMs(noon, 899_999);
  expect(await store.codes.get(row.scene)).not.toBeNull();
  at = addMs(noon, 900_000);
  expect(await store.codes.get(row.scene)).toBeNull();
  const lies = (await everythingIn(opened.client, opened.table)).find((item) => item.includes(row.scene));
  expect(lies).toContain(`"ttl":{"N":"${Math.ceil(Date.parse(row.expiresAt ?? '') / 1000)}"}`);
});

test('a code without an expiry is there years later, and nothing deletes it', async () => {
  const row = receipt();
  await store.codes.put(row);
  at = '2036-08-05T04:00:00.000Z';
  expect(await store.codes.get(row.scene)).toEqual(row);
  const lies = (await everythingIn(opened.client, opened.table)).find((item) => item.includes(row.scene));
  expect(lies).not.toContain('"ttl"');
});

test('writing a code over itself shows in the stream, as whoever draws it has to be told again', async () => {
  const row = receipt();
  await store.codes.put(row);
  const before = await everythingIn(opened.client, opened.table);
  await store.codes.put(row);
  expect(await everythingIn(opened.client, opened.table)).not.toEqual(before);
  expect(await store.codes.get(row.scene)).toEqual(row);
});

test('a picture comes, or does not; until then there is none', async () => {
  const row = mandate();
  await store.codes.put(row);
  expect(await store.codes.picture(row.scene)).toBeNull();
  await store.codes.setPicture(row, { state: 'failed' });
  expect(await store.codes.picture(row.scene)).toEqual({ state: 'failed' });
  const bytes = Uint8Array.from({ length: 300 * 1024 }, (_, index) => index % 256);
  await store.codes.setPicture(row, { state: 'ready', bytes });
  expect(await store.codes.picture(row.scene)).toEqual({ state: 'ready', bytes });
  // The code itself is as it was.
  expect(await store.codes.get(row.scene)).toEqual(row);
});

test('scenes are 22 letters and digits, never the same twice', () => {
  const made = Array.from({ length: 1000 }, newScene);
  expect(new Set(made).size).toBe(1000);
  for (const scene of made) expect(scene).toMatch(/^[0-9A-Za-z]{22}$/);
  expect(new Set(made.join(''))).toHaveProperty('size', 62);
});
