import type { Helping } from '../../functions/store/helpings/helpingItem';
import type { Store } from '../../functions/store/createStore';
import { newScene } from '../../functions/runtime/ids';
import { addMs } from '../../functions/domain/clocks/day';
import { everythingIn } from '../support/everything';
import { noon, personId } from '../support/moves';
import { storeOn } from '../support/store';
import { openTable, type OpenTable } from '../support/table';

let opened: OpenTable;
let store: Store;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened, () => noon);
});
afterAll(() => opened.close());

const today = '2026-08-05';
const words = ['白凤山', '白玉兰', '帮我看看低保的事'];

const leave = (part: Partial<Helping> = {}): Helping => ({
  id: newScene(),
  helpedId: personId('father'),
  helpedName: '白凤山',
  helperId: personId('daughter'),
  helperName: '白玉兰',
  scope: 'act',
  about: null,
  purpose: '帮我看看低保的事',
  told: false,
  until: '2026-11-03',
  givenAt: noon,
  ...part,
});

/** Offered with a code, and taken up by it. */
async function taken(helping: Helping): Promise<string> {
  const scene = newScene();
  const { helperId: _, helperName: __, ...offer } = helping;
  await store.codes.put({
    scene,
    what: { for: 'helping' },
    by: helping.helpedId,
    place: null,
    expiresAt: addMs(noon, 900_000),
  });
  await store.helpings.offer(offer, addMs(noon, 900_000));
  expect(await store.helpings.offered(helping.helpedId, helping.id)).toEqual(offer);
  expect(await store.helpings.take(helping, scene, [])).toBe(true);
  return scene;
}

test('leave lies with both, gives power from the first moment, and spends its code', async () => {
  const one = leave({
    about: { inDanger: true, caseId: '4821370655', number: '150902-2026-Z-10000-00001-1' },
  });
  const scene = await taken(one);
  expect(await store.helpings.given(one.helpedId, today)).toEqual([one]);
  expect(await store.helpings.received(one.helperId, today)).toEqual([one]);
  expect(await store.helpings.power(one.helperId, one.id, today)).toEqual({
    helping: { id: one.id, personId: one.helpedId, scope: 'act', caseId: '4821370655', inDanger: true },
    until: one.until,
    name: one.helperName,
  });
  expect(await store.codes.get(scene)).toBeNull();
  // Neither a second person nor the same once more.
  expect(await store.helpings.offered(one.helpedId, one.id)).toBeNull();
  expect(await store.helpings.take({ ...one, helperId: personId('thief') }, scene, [])).toBe(false);
  expect(await store.helpings.power(personId('thief'), one.id, today)).toBeNull();
  await store.helpings.end(one.helpedId, one.id);
});

test.each(['helpedId', 'helperId'] as const)(
  'the %s ends it for both at once, a stranger for nobody',
  async (side) => {
    const one = leave();
    await taken(one);
    await store.helpings.end(personId('stranger'), one.id);
    expect(await store.helpings.power(one.helperId, one.id, today)).not.toBeNull();
    await store.helpings.end(one[side], one.id);
    await store.helpings.end(one[side], one.id);
    expect(await store.helpings.power(one.helperId, one.id, today)).toBeNull();
    expect(await store.helpings.given(one.helpedId, today)).toEqual([]);
    expect(await store.helpings.received(one.helperId, today)).toEqual([]);
  },
);

test('whether whoever helps is told lies with both, is said anew by whoever gave it alone, and goes with the leave', async () => {
  const one = leave();
  await taken(one);
  const { helpedId, helperId, id, scope } = one;
  const told = async () => store.helpings.told(helpedId, today);
  expect(await told()).toEqual([]);
  expect(await store.helpings.tell(helpedId, id, true, today)).toBe(true);
  const helping = { id, personId: helpedId, scope, caseId: null, inDanger: false };
  expect(await told()).toEqual([{ helperId, helping }]);
  expect(await store.helpings.received(helperId, today)).toEqual([{ ...one, told: true }]);
  for (const other of [helperId, personId('stranger')])
    expect(await store.helpings.tell(other, id, false, today)).toBe(false);
  expect(await store.helpings.tell(helpedId, id, false, '2026-11-04')).toBe(false);
  expect(await store.helpings.told(helpedId, '2026-11-04')).toEqual([]);
  expect(await told()).toHaveLength(1);
  expect(await store.helpings.tell(helpedId, id, false, today)).toBe(true);
  expect(await told()).toEqual([]);
  expect(await store.helpings.tell(helpedId, id, true, today)).toBe(true);
  await store.helpings.end(helpedId, id);
  expect(await told()).toEqual([]);
  expect(await store.helpings.tell(helpedId, id, true, today)).toBe(false);
});

test('an offer that nobody took up tells nobody, and cannot be said anew', async () => {
  const { helperId: _, helperName: __, ...offer } = leave({ told: true });
  await store.helpings.offer(offer, addMs(noon, 900_000));
  expect(await store.helpings.told(offer.helpedId, today)).toEqual([]);
  expect(await store.helpings.tell(offer.helpedId, offer.id, false, today)).toBe(false);
  await store.helpings.end(offer.helpedId, offer.id);
});

test('it holds to the end of its last day, and no longer', async () => {
  const one = leave({ until: '2026-08-05' });
  await taken(one);
  expect(await store.helpings.power(one.helperId, one.id, '2026-08-05')).not.toBeNull();
  expect(await store.helpings.power(one.helperId, one.id, '2026-08-06')).toBeNull();
  expect(await store.helpings.given(one.helpedId, '2026-08-06')).toEqual([]);
  await store.helpings.end(one.helperId, one.id);
});

test('an offer that was taken back is nobody’s to take up', async () => {
  const { helperId, helperName, ...offer } = leave();
  const scene = newScene();
  const code = { scene, what: { for: 'helping' as const }, by: offer.helpedId, place: null };
  await store.codes.put({ ...code, expiresAt: addMs(noon, 900_000) });
  await store.helpings.offer(offer, addMs(noon, 900_000));
  await store.helpings.end(offer.helpedId, offer.id);
  expect(await store.helpings.take({ ...offer, helperId, helperName }, scene, [])).toBe(false);
});

test('whoever is forgotten leaves no leave behind, on either side; nothing of it ever lay in clear', async () => {
  const father = personId('forgotten');
  await taken(leave({ helpedId: father }));
  await taken(leave({ helperId: father, helpedId: personId('mother') }));
  const lying = (await everythingIn(opened.client, opened.table)).join('\n');
  for (const word of words) expect(lying).not.toContain(word);
  expect(lying).toContain('HELPER#');
  await store.helpings.forget(father);
  expect((await everythingIn(opened.client, opened.table)).join('\n')).not.toContain(father);
});
