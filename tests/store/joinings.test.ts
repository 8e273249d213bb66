import { addMs } from '../../functions/domain/clocks/day';
import { limits } from '../../functions/contract/limits';
import { joinedBy } from '../../functions/domain/joining/join';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import { newScene } from '../../functions/runtime/ids';
import type { Store } from '../../functions/store/createStore';
import type { Joining } from '../../functions/store/joinings/joiningItem';
import { everythingIn } from '../support/everything';
import { filed, noon, personId } from '../support/moves';
import { storeOn } from '../support/store';
import { openTable, type OpenTable } from '../support/table';

let opened: OpenTable;
let store: Store;
let now = noon;

beforeAll(async () => {
  opened = await openTable();
  store = storeOn(opened, () => now);
});
afterAll(() => opened.close());
beforeEach(() => {
  now = noon;
});

const given = { name: '郭有田', phone: '13947400000' };

async function offered(caseId: string): Promise<Joining> {
  const expiresAt = addMs(noon, limits.joinCodeMinutes * 60_000);
  const joining = {
    caseId,
    scene: newScene(),
    number: '472916',
    subject: '村路一下雨就断',
    uses: 0,
    expiresAt,
  };
  await store.joinings.put(joining, {
    scene: joining.scene,
    what: { for: 'joining', caseId },
    by: personId('owner'),
    place: null,
    expiresAt,
  });
  return joining;
}

async function petition(nth: number) {
  const move = filed('petition', { nth });
  await store.cases.put(move);
  return move.head;
}

test('one code at a time: a new one ends the one before, and ending it leaves none; its words never lie in clear', async () => {
  const { id } = await petition(1);
  const before = await offered(id);
  expect(await store.joinings.of(id)).toEqual(before);
  const after = await offered(id);
  expect(await store.codes.get(before.scene)).toBeNull();
  expect(await store.joinings.of(id)).toEqual(after);
  expect((await everythingIn(opened.client, opened.table)).join('\n')).not.toContain('村路');
  now = after.expiresAt;
  expect(await store.joinings.of(id)).toBeNull();
  now = noon;
  await store.joinings.end(id);
  await store.joinings.end(id);
  expect([await store.joinings.of(id), await store.codes.get(after.scene)]).toEqual([null, null]);
});

test('who joins spends one use with the step, or there is no step; what they gave lies sealed', async () => {
  const head = await petition(2);
  const { scene, expiresAt } = await offered(head.id);
  const asked = { personId: personId('neighbour'), given, key: 'the-key-of-one-tap' };
  const move = joinedBy(head, asked, noon, publishedSettings);
  const line = { personId: asked.personId, filedAt: head.filedAt, caseId: head.id, leftAt: null };
  const joined = { put: [line], gone: [] };
  const tried = [
    { scene: newScene(), now: noon },
    { scene, now: expiresAt },
  ];
  for (const one of tried)
    await expect(
      store.cases.save(move, { joining: { caseId: head.id, ...one }, joined }),
    ).rejects.toMatchObject({ code: 'code_invalid' });
  expect(await store.joinings.joinedBy(asked.personId)).toEqual([]);
  await store.cases.save(move, { joining: { caseId: head.id, scene, now: noon }, joined });
  expect(await store.joinings.joinedBy(asked.personId)).toEqual([line]);
  expect((await store.joinings.of(head.id))?.uses).toBe(1);
  const [, event] = (await store.cases.whole(head.id))?.events ?? [];
  expect(event?.details).toEqual(given);
  const lying = (await everythingIn(opened.client, opened.table)).join('\n');
  for (const word of Object.values(given)) expect(lying).not.toContain(word);
  await store.joinings.forget([line]);
  expect(await store.joinings.joinedBy(asked.personId)).toEqual([]);
});

test('a code is good four times, whoever has left meanwhile', async () => {
  const head = await petition(3);
  const { scene } = await offered(head.id);
  let last = head;
  for (let nth = 0; nth < limits.together - 1; nth += 1) {
    const asked = { personId: personId(`neighbour-${nth}`), given, key: `the-key-of-tap-${nth}` };
    const move = joinedBy({ ...last, parties: [] }, asked, noon, publishedSettings);
    await store.cases.save({ ...move, before: last }, { joining: { caseId: head.id, scene, now: noon } });
    last = move.head;
  }
  const fifth = { personId: personId('fifth'), given, key: 'the-key-of-the-fifth' };
  const move = joinedBy({ ...last, parties: [] }, fifth, noon, publishedSettings);
  await expect(
    store.cases.save({ ...move, before: last }, { joining: { caseId: head.id, scene, now: noon } }),
  ).rejects.toMatchObject({ code: 'code_invalid' });
});
