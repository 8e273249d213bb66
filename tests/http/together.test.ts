import { type Api, openApi, unhurried } from '../support/api';
import { deed, does } from '../support/filings';
import { jointPetition } from '../support/joining';
import { type Person, staff } from '../support/person';

let api: Api;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
});
afterEach(() => api.close());

const page = (who: Person, caseId: string) => who.call('getCase', { params: { caseId }, query: {} });
const stateOf = async (who: Person, caseId: string) => (await page(who, caseId)).state;
const speakers = async (who: Person, caseId: string) =>
  (await page(who, caseId)).together?.people.map(({ chosenBy = 0, speaks = false }) => [chosenBy, speaks]);

async function three() {
  const { filer, caseId, people } = await jointPetition(api, 2);
  const [first, second] = people;
  if (!first || !second) throw new Error('nobody joined');
  const choose = async (who: Person, seq: number) =>
    does(who, await stateOf(who, caseId), 'chooseSpeaker', { seq });
  return { filer, caseId, first, second, choose };
}

test('more than half of those who are there choose who speaks; each may choose again, and who leaves counts no more', async () => {
  const { filer, caseId, first, second, choose } = await three();
  await choose(filer, 2);
  expect(await speakers(second, caseId)).toEqual([
    [0, false],
    [1, false],
    [0, false],
  ]);
  await choose(second, 2);
  const clerk = await staff(api, 'petition-dispatcher');
  for (const who of [filer, first, second, clerk])
    expect((await speakers(who, caseId))?.[1]).toEqual([2, true]);
  expect((await page(second, caseId)).together?.people.map(({ isMyChoice }) => isMyChoice ?? false)).toEqual([
    false,
    true,
    false,
  ]);
  await choose(second, 1);
  expect((await speakers(filer, caseId))?.map(([, speaks]) => speaks)).toEqual([false, false, false]);
  // Of the two who are left each has one, and neither more than half.
  await choose(filer, 3);
  await does(first, await stateOf(first, caseId), 'leave', {});
  expect(await speakers(filer, caseId)).toEqual([
    [1, false],
    [0, false],
    [1, false],
  ]);
  const state = await stateOf(filer, caseId);
  expect(await filer.refused('actOnCase', deed(state, 'chooseSpeaker', { seq: 2 }))).toBe('not_found');
  expect(await filer.refused('actOnCase', deed(state, 'chooseSpeaker', { seq: 99 }))).toBe('not_found');
});

test('who joined sets right how they are called and reached: for themself and for staff, and nobody else reads it', async () => {
  const { filer, caseId, first, second } = await three();
  const right = { name: '郭有天', phone: '13947400009', address: '红旗镇西街 8 号' };
  await does(first, await stateOf(first, caseId), 'correctParty', right);
  expect((await page(first, caseId)).together?.mine).toEqual(right);
  for (const who of [filer, second]) {
    const seen = await page(who, caseId);
    expect(seen.together?.people[1]?.name).toBe('郭有天');
    for (const word of [right.phone, right.address, '13947400000'])
      expect(JSON.stringify(seen)).not.toContain(word);
  }
  const clerk = await staff(api, 'petition-dispatcher');
  expect(JSON.stringify(await page(clerk, caseId))).not.toContain(right.phone);
  const tapped = await clerk.call('reveal', { params: { caseId }, body: { field: 'phone', joined: 2 } });
  expect(tapped.value).toBe(right.phone);
  const under = async (value: string) =>
    (await clerk.call('findCases', { body: { by: 'phone', value } })).rows.map(({ id }) => id);
  expect([await under('13947400000'), await under(right.phone)]).toEqual([[], [caseId]]);
  // Whoever filed it sets an answer right instead.
  const state = await stateOf(filer, caseId);
  expect(await filer.refused('actOnCase', deed(state, 'correctParty', right))).toBe('not_allowed');
});
