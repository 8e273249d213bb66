import { addMs } from '../../functions/domain/clocks/day';
import type { ScanRow } from '../../functions/store/scans/scanItem';
import type { Store } from '../../functions/store/createStore';
import { faultsOn, replyLost, type Faults } from '../support/faults';
import { everythingIn } from '../support/everything';
import { noon, personId } from '../support/moves';
import { storeOn } from '../support/store';
import { openTable, type OpenTable } from '../support/table';

const minutesAfter = (minutes: number): string => addMs(noon, minutes * 60_000);

let opened: OpenTable;
let store: Store;
let faults: Faults;
let now = noon;
let made = 0;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened, () => now);
  faults = faultsOn(opened.client);
});
afterAll(() => opened.close());
beforeEach(() => {
  now = noon;
});

const digest = (mark: string): string => mark.repeat(64);
const [me, other] = [personId('me'), personId('other')];

async function waiting(more: Partial<ScanRow> = {}): Promise<ScanRow> {
  made += 1;
  const row: ScanRow = {
    scene: `scene${String(made).padStart(17, '0')}`,
    secret: digest('a'),
    stage: 'waiting',
    personId: null,
    browser: { system: 'windows', program: 'edge' },
    address: 'address',
    at: noon,
    expiresAt: minutesAfter(3),
    ...more,
  };
  await store.scans.put(row);
  return row;
}

test('a browser that waits is read back as it was put, by whoever has its secret', async () => {
  const row = await waiting();
  expect(await store.scans.get(row.scene, row.secret)).toEqual(row);
  expect(await store.scans.get(row.scene, digest('b'))).toBeNull();
  expect(await store.scans.get('0'.repeat(22), row.secret)).toBeNull();
});

test('it goes from waiting to opened to confirmed, by one person, and is taken once', async () => {
  const { scene, secret } = await waiting();
  expect(await store.scans.confirm(scene, me)).toBeNull();
  expect(await store.scans.take(scene, secret)).toBeNull();
  expect(await store.scans.open(scene, me)).toMatchObject({ stage: 'opened', personId: me });
  expect(await store.scans.open(scene, me)).toMatchObject({ stage: 'opened', personId: me });
  for (const step of ['open', 'confirm', 'decline'] as const)
    expect(await store.scans[step](scene, other)).toBeNull();
  expect(await store.scans.take(scene, secret)).toBeNull();
  expect(await store.scans.confirm(scene, me)).toMatchObject({ stage: 'confirmed', personId: me });
  expect(await store.scans.confirm(scene, me)).toMatchObject({ stage: 'confirmed' });
  for (const step of ['open', 'confirm', 'decline'] as const)
    expect(await store.scans[step](scene, other)).toBeNull();
  expect(await store.scans.open(scene, me)).toBeNull();
  expect(await store.scans.take(scene, digest('b'))).toBeNull();
  expect(await store.scans.take(scene, secret)).toMatchObject({ personId: me });
  expect(await store.scans.take(scene, secret)).toBeNull();
  expect(await store.scans.get(scene, secret)).toBeNull();
});

test('what was declined is gone', async () => {
  const { scene, secret } = await waiting();
  expect(await store.scans.decline(scene, me)).toBeNull();
  await store.scans.open(scene, me);
  expect(await store.scans.decline(scene, me)).toMatchObject({ stage: 'opened' });
  expect(await store.scans.get(scene, secret)).toBeNull();
});

test('when its time is over nobody goes a step further with it, from wherever it stands', async () => {
  const row = await waiting();
  const opening = await waiting({ stage: 'opened', personId: me });
  const confirmed = await waiting({ stage: 'confirmed', personId: me });
  now = minutesAfter(3);
  expect(await store.scans.get(row.scene, row.secret)).toBeNull();
  expect(await store.scans.open(row.scene, me)).toBeNull();
  expect(await store.scans.confirm(opening.scene, me)).toBeNull();
  expect(await store.scans.decline(opening.scene, me)).toBeNull();
  expect(await store.scans.take(confirmed.scene, confirmed.secret)).toBeNull();
});

test('of two who open it at once one has it; of two who take it at once one has the session', async () => {
  const { scene, secret } = await waiting();
  const opening = await Promise.all([me, other].map((one) => store.scans.open(scene, one)));
  const [row] = opening.filter((one) => one !== null);
  expect(opening.filter((one) => one !== null)).toHaveLength(1);
  await store.scans.confirm(scene, row?.personId ?? '');
  const taken = await Promise.all([1, 2, 3].map(() => store.scans.take(scene, secret)));
  expect(taken.filter((one) => one !== null)).toHaveLength(1);
});

test('a step whose reply was lost can be made again', async () => {
  const { scene } = await waiting();
  for (const step of ['open', 'confirm'] as const) {
    faults.on('UpdateItem', 'after', replyLost());
    expect(await store.scans[step](scene, me)).toMatchObject({ personId: me });
  }
});

test('it leaves the table by itself', async () => {
  const { scene } = await waiting();
  const items = await everythingIn(opened.client, opened.table);
  const item = items.find((one) => one.includes(`SCAN#${scene}`)) ?? '';
  expect(JSON.parse(item)).toMatchObject({
    ttl: { N: String(Math.ceil(Date.parse(minutesAfter(3)) / 1000)) },
  });
});
