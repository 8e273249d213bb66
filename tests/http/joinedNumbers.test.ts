import { type Api, openApi, unhurried } from '../support/api';
import { does } from '../support/filings';
import { jointPetition, joins } from '../support/joining';
import { type Person, signIn, staff } from '../support/person';

let api: Api;
let clerk: Person;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  clerk = await staff(api, 'petition-dispatcher');
});
afterEach(() => api.close());

const under = async (value: string) =>
  (await clerk.call('findCases', { body: { by: 'phone', value } })).rows.map(({ id }) => id);
const stateOf = async (who: Person, caseId: string) =>
  (await who.call('getCase', { params: { caseId }, query: {} })).state;
const [his, hers, shared] = ['13847412345', joins('', 0).phone ?? '', joins('', 1).phone ?? ''];

test('staff find a case that several bring by the number of each of them, and of nobody who has left', async () => {
  const { filer, caseId, people } = await jointPetition(api, 2, { phone: his });
  const [first] = people;
  if (!first) throw new Error('nobody joined');
  for (const number of [his, hers, shared]) expect([number, await under(number)]).toEqual([number, [caseId]]);
  await does(first, await stateOf(first, caseId), 'leave', {});
  expect(await under(hers)).toEqual([]);
  expect(await under(shared)).toEqual([caseId]);
  // Nor by that of whoever filed it, once it is left to others.
  await does(filer, await stateOf(filer, caseId), 'leave', {});
  expect(await under(his)).toEqual([]);
  expect(await under(shared)).toEqual([caseId]);
});

test('where two are reached by one number, one may set theirs right or go, and the other is still found', async () => {
  const { filer, caseId, people } = await jointPetition(api, 2, { phone: hers });
  const [first] = people;
  if (!first) throw new Error('nobody joined');
  const right = { field: 'phone', right: his } as const;
  await does(filer, await stateOf(filer, caseId), 'correct', right);
  for (const number of [his, hers]) expect([number, await under(number)]).toEqual([number, [caseId]]);
  await does(filer, await stateOf(filer, caseId), 'correct', { ...right, right: hers });
  expect(await under(his)).toEqual([]);
  await does(first, await stateOf(first, caseId), 'leave', {});
  expect(await under(hers)).toEqual([caseId]);
});

test('what was left by whoever filed it comes back to no list when another sets an answer right', async () => {
  const { filer, caseId, people } = await jointPetition(api, 1, { phone: his });
  const [first] = people;
  if (!first) throw new Error('nobody joined');
  await does(filer, await stateOf(filer, caseId), 'leave', {});
  await does(first, await stateOf(first, caseId), 'correct', { field: 'facts', right: '路基塌了四处。' });
  expect(await under(his)).toEqual([]);
  expect(await under(hers)).toEqual([caseId]);
  expect(
    await (await signIn(api, 'neighbour')).refused('findCases', { body: { by: 'phone', value: hers } }),
  ).toBe('not_allowed');
});
