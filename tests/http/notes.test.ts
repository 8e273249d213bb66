import { type EndpointName, endpoints } from '../../functions/contract/endpoints';
import type { CaseState } from '../../functions/contract/case/views';
import { type Api, openApi, unhurried } from '../support/api';
import { does, fileOne, goes, newKey, petition } from '../support/filings';
import { helpedBy } from '../support/helping';
import { jointPetition } from '../support/joining';
import { type Person, problemIn, requestTo, signIn, staff } from '../support/person';
import { usual } from '../support/requests';
import { centre, otherCentre } from '../support/town';

let api: Api;
let resident: Person;
let lawyer: Person;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  resident = await signIn(api, 'olan');
  lawyer = await staff(api, 'lawyer');
});
afterEach(() => api.close());

/** Words that stand nowhere else. */
const secret = '老赵说这个厂长以前告过他';

const noteOn = (who: Person, { id }: Pick<CaseState, 'id'>, key = newKey(), text = secret) =>
  who.call('addNote', { params: { caseId: id }, body: { text, key } });
const read = (who: Person, { id }: Pick<CaseState, 'id'>) => who.call('notes', { params: { caseId: id } });

test('colleagues read what a colleague noted, with whose it is; the same key is the same note', async () => {
  const { state } = await fileOne(resident);
  const key = newKey();
  const note = await noteOn(lawyer, state, key);
  expect(await noteOn(lawyer, state, key)).toEqual(note);
  const dispatcher = await staff(api, 'centre-dispatcher');
  const { notes } = await read(dispatcher, state);
  expect(notes).toMatchObject([{ text: secret, mine: false, name: note.name }]);
  expect((await read(lawyer, state)).notes).toMatchObject([{ mine: true }]);
});

test('a case comes with what lies beside it at its desk, for those who work on it there and nobody else', async () => {
  const { state } = await fileOne(resident, petition());
  const agent = await staff(api, 'agent');
  const dispatcher = await staff(api, 'petition-dispatcher');
  await noteOn(dispatcher, state);
  const opened = { params: { caseId: state.id }, query: { part: 'latest' } } as const;
  const { desk } = await dispatcher.call('getCase', opened);
  expect(desk).toEqual({
    ...(await read(dispatcher, state)),
    drafts: await dispatcher.call('drafts', { params: opened.params }),
  });
  expect(desk?.notes).toHaveLength(1);
  // Of the whole, which other doors ask for, it is no part.
  expect(await dispatcher.call('getCase', { ...opened, query: {} })).not.toHaveProperty('desk');
  expect(await resident.call('getCase', opened)).not.toHaveProperty('desk');
  const taken = (await does(agent, state, 'take')).state;
  // Until the resident agrees to them they see an outline.
  expect(await agent.call('getCase', { ...opened, params: { caseId: taken.id } })).not.toHaveProperty('desk');
});

test('a note changes nothing of the case: no step, no version, no notice', async () => {
  const { state } = await fileOne(resident);
  const before = await api.store.cases.whole(state.id);
  await noteOn(lawyer, state);
  expect(await api.store.cases.whole(state.id)).toEqual(before);
});

/** Everything that somebody can ask for, as a request about this case. */
async function everythingTo(
  who: Person,
  { id, version }: Pick<CaseState, 'id' | 'version'>,
  leave?: string,
): Promise<string> {
  const { accessToken, refreshToken } = who.session;
  const about = { caseId: id, version, organisationId: centre, refreshToken };
  const names = (Object.keys(endpoints) as EndpointName[]).filter(
    (name) => !['logout', 'forgetMe', 'endSession', 'addNote'].includes(name),
  );
  const replies: string[] = [];
  for (const name of names)
    replies.push((await api.send(requestTo(name, usual[name](about), accessToken, leave))).text);
  const opened = { params: { caseId: id }, query: { part: 'latest' as const } };
  replies.push((await api.send(requestTo('getCase', opened, accessToken, leave))).text);
  return replies.join('\n');
}

test('nobody on the resident’s side finds a note in anything they can ask for', async () => {
  const { state } = await fileOne(resident);
  await noteOn(lawyer, state);
  const { state: answered } = await does(lawyer, state, 'answer', { text: '可以。' });
  await noteOn(lawyer, answered);
  const helper = await signIn(api, 'helps-olan');
  const helping = await helpedBy(resident, helper);
  for (const [who, leave] of [[resident], [helper, helping.id]] as const) {
    const all = await everythingTo(who, answered, leave);
    expect(all).toContain(answered.number);
    expect(all).not.toContain(secret);
  }
  // Nor is it to be read in the table.
  expect((await api.everything()).filter((item) => item.includes(secret))).toEqual([]);
});

test('nor does one of several who petition together', async () => {
  const { caseId, people } = await jointPetition(api, 1);
  const state = { id: caseId, version: 1 };
  await noteOn(await staff(api, 'petition-dispatcher'), state);
  for (const party of people) expect(await everythingTo(party, state)).not.toContain(secret);
});

test('what was said at one desk stays there when the case goes to another', async () => {
  const { state } = await fileOne(resident);
  const dispatcher = await staff(api, 'centre-dispatcher');
  await noteOn(dispatcher, state);
  const moved = await goes(dispatcher, state, ['transfer', { organisationId: otherCentre }]);
  expect((await read(await staff(api, 'other-supervisor'), moved)).notes).toEqual([]);
  const sender = await dispatcher.send('notes', { params: { caseId: state.id } });
  expect(problemIn(sender).code).toBe('not_allowed');
});

test('whoever has it open too is seen, whether they write, and not for long after they have gone', async () => {
  const { state } = await fileOne(resident);
  const dispatcher = await staff(api, 'centre-dispatcher');
  const params = { caseId: state.id };
  await lawyer.call('here', { params, body: { isWriting: true } });
  const seen = await dispatcher.call('here', { params, body: { isWriting: false } });
  expect(seen).toEqual({ version: 1, others: [{ name: expect.any(String), isWriting: true }] });
  api.wait(80_000);
  expect((await dispatcher.call('here', { params, body: { isWriting: false } })).others).toEqual([]);
});

test('what else of the same person is at this desk is seen by those who work there, and no more', async () => {
  const { state } = await fileOne(resident);
  const { state: second } = await fileOne(resident);
  await fileOne(resident, petition());
  await fileOne(await signIn(api, 'another'));
  const { others } = await read(await staff(api, 'centre-dispatcher'), state);
  expect(others.map(({ id }) => id)).toEqual([second.id]);
});

test('a note goes with the text of the case', async () => {
  const { state } = await fileOne(resident, petition());
  await noteOn(await staff(api, 'petition-dispatcher'), state);
  await api.store.notes.forget(state.id);
  expect(await api.store.notes.ofCase(state.id)).toEqual([]);
});
