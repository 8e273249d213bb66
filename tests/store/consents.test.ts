import type { ConsentEvent } from '../../functions/store/consents/consents';
import { StoreUnavailable } from '../../functions/store/table/orUnavailable';
import { createStore, type Store } from '../../functions/store/createStore';
import { faultsOn, replyLost, type Faults } from '../support/faults';
import { hoursAfter, noon, personId } from '../support/moves';
import { storeOptions } from '../support/store';
import { openTable, type OpenTable } from '../support/table';

let opened: OpenTable;
let faults: Faults;
let consents: Store['consents'];
let people = 0;

const once = 'template-once';
const lasting = 'template-lasting';
const someone = () => personId(`agrees${(people += 1)}`);
const event = (more: Partial<ConsentEvent> = {}): ConsentEvent => ({
  ...{ templateId: once, accepted: true, at: noon, from: 'popup', eventId: 'e1' },
  ...more,
});
const yes = { [once]: 'accept', [lasting]: 'acceptWithAudio' };

beforeAll(async () => {
  opened = await openTable();
  faults = faultsOn(opened.client);
  consents = createStore({ ...storeOptions(opened), longTermTemplates: [lasting] }).consents;
});
afterEach(() => faults.clear());
afterAll(() => opened.close());

/** How many notices are given a consent, of as many as ask for one. */
async function granted(id: string, templateId: string, notices = 5): Promise<number> {
  const asked = Array.from({ length: notices }, (_, at) => consents.spend(id, templateId, `n${at}`, noon));
  return (await Promise.all(asked)).filter(Boolean).length;
}

test('one yes is good for one message, or for all until it is taken back, by the sort of the template', async () => {
  const id = someone();
  await consents.tapped(id, 'key-of-this-one-tap', yes, noon);
  expect([await granted(id, once), await granted(id, lasting)]).toEqual([1, 5]);
  await consents.happened(
    id,
    event({ templateId: lasting, accepted: false, from: 'change', at: hoursAfter(1) }),
  );
  expect(await granted(id, lasting)).toBe(0);
});

test('nobody has a consent who was never asked, and nobody another’s', async () => {
  const [id, other] = [someone(), someone()];
  await consents.tapped(id, 'key-of-this-one-tap', yes, noon);
  expect([await granted(other, once), await granted(other, lasting)]).toEqual([0, 0]);
  expect(await granted(id, 'another-template')).toBe(0);
});

test('the tap, its retries and its event, all at once, count once', async () => {
  const id = someone();
  await Promise.all([
    ...Array.from({ length: 3 }, () => consents.tapped(id, 'key-of-this-one-tap', yes, noon)),
    consents.happened(id, event()),
    consents.happened(id, event()),
  ]);
  expect(await granted(id, once)).toBe(1);
});

test('the same notice may ask again, and what surely did not go out is given back', async () => {
  const id = someone();
  await consents.happened(id, event());
  expect(await consents.spend(id, once, 'n1', noon)).toBe(true);
  expect(await consents.spend(id, once, 'n1', noon)).toBe(true);
  expect(await consents.spend(id, once, 'n2', noon)).toBe(false);
  await consents.giveBack(id, once, 'n1');
  await consents.giveBack(id, once, 'n1');
  expect(await consents.spend(id, once, 'n2', noon)).toBe(true);
  expect(await consents.spend(id, once, 'n3', noon)).toBe(false);
});

test('when WeChat says that none is left, none is', async () => {
  const id = someone();
  await consents.happened(id, event());
  await consents.happened(id, event({ eventId: 'e2', at: hoursAfter(1) }));
  expect(await consents.spend(id, once, 'n1', hoursAfter(2))).toBe(true);
  await consents.usedUp(id, once, hoursAfter(2));
  expect(await granted(id, once)).toBe(0);
});

test('a spend whose reply was lost is not spent twice', async () => {
  const id = someone();
  await consents.happened(id, event());
  await consents.happened(id, event({ eventId: 'e2', at: hoursAfter(1) }));
  faults.on('PutItem', 'after', replyLost());
  expect(await consents.spend(id, once, 'n1', noon)).toBe(true);
  expect([await consents.spend(id, once, 'n2', noon), await consents.spend(id, once, 'n3', noon)]).toEqual([
    true,
    false,
  ]);
});

test('a table that is out of reach is said to be, and nothing is granted', async () => {
  const id = someone();
  await consents.happened(id, event());
  for (let attempt = 0; attempt < 6; attempt += 1)
    faults.on('GetItem', 'before', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
  await expect(consents.spend(id, once, 'n1', noon)).rejects.toThrow(StoreUnavailable);
});
