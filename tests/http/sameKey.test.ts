import { type Api, openApi, unhurried } from '../support/api';
import { deed, does, fileOne, newKey } from '../support/filings';
import { type Person, signIn, staff } from '../support/person';
import { centre, staffId } from '../support/town';

let api: Api;
let resident: Person;
let lawyer: Person;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  resident = await signIn(api, 'olan');
  lawyer = await staff(api, 'lawyer');
});
afterAll(() => api.close());

const stateNow = async (person: Person, caseId: string) =>
  (await person.call('getCase', { params: { caseId }, query: {} })).state;

test('a key is known at any later version: what was sent again after a look is not done twice', async () => {
  const { state } = await fileOne(resident);
  const key = newKey();
  const said = await resident.call('actOnCase', deed(state, 'message', { text: '在吗？' }, key));
  const { state: later } = await does(lawyer, said.state, 'take');
  for (const seen of [said.state, later]) {
    const again = await resident.call('actOnCase', deed(seen, 'message', { text: '在吗？' }, key));
    expect([again.entry, again.state.version]).toEqual([said.entry, 3]);
  }
  expect((await stateNow(resident, state.id)).version).toBe(3);
});

test('the same key with other words is told at any version, and writes nothing', async () => {
  const { state } = await fileOne(resident);
  const key = newKey();
  const said = await resident.call('actOnCase', deed(state, 'message', { text: '在吗？' }, key));
  for (const seen of [state, said.state])
    for (const [action, input] of [
      ['message', { text: '在吗？我想补充一句。' }],
      ['withdraw', {}],
    ] as const)
      expect(await resident.refused('actOnCase', deed(seen, action, input, key))).toBe('key_used');
  expect((await stateNow(resident, state.id)).version).toBe(2);
});

test('other hours under the key of a duty that is there are told', async () => {
  const dispatcher = await staff(api, 'centre-dispatcher');
  const duty = {
    params: { organisationId: centre },
    body: {
      ...{ key: newKey(), day: '2026-09-16', from: '08:30', to: '12:00', personId: staffId('lawyer') },
      kind: 'consultation' as const,
    },
  };
  await dispatcher.call('addDuty', duty);
  const body = { ...duty.body, from: '08:00' };
  expect(await dispatcher.refused('addDuty', { ...duty, body })).toBe('key_used');
});
