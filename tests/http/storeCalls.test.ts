import { type Api, openApi } from '../support/api';
import {
  carriedPetition,
  consultation,
  deed,
  fileOne,
  goes,
  legalAid,
  withoutName,
} from '../support/filings';
import { type Person, requestTo, signIn, staff } from '../support/person';
import { county, department, staffId } from '../support/town';

let api: Api;
let resident: Person;
let lawyer: Person;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  // Another window, so that no count of requests is shared by the way.
  api.wait(3_600_000);
  [resident, lawyer] = await Promise.all([signIn(api, 'olan'), staff(api, 'lawyer')]);
});

const calls = async (asking: () => Promise<{ status: number }>): Promise<string[]> => {
  api.faults.sent();
  expect((await asking()).status).toBeLessThan(300);
  return api.faults.sent();
};

/** The same of somebody who is signed in: before all else it is looked up who they are now, in one query. */
const callsAfterWho = async (asking: () => Promise<{ status: number }>): Promise<string[]> => {
  const [who, ...others] = await calls(asking);
  expect(who).toBe('Query');
  return others;
};

test('filing looks up area and desk when it has not lately, and writes once', async () => {
  const cold = api.instance({ store: api.coldStore() });
  const filing = requestTo('fileCase', { body: consultation() }, resident.session.accessToken);
  const first = await callsAfterWho(() => cold.send(filing));
  expect(first.sort()).toEqual(['GetItem', 'GetItem', 'TransactWriteItems']);
  await fileOne(resident);
  expect(await callsAfterWho(() => resident.send('fileCase', { body: consultation() }))).toEqual([
    'TransactWriteItems',
  ]);
});

test('the five steps of a consultation', async () => {
  const { state } = await fileOne(resident);
  const params = { caseId: state.id };
  const answering = deed(state, 'answer', { text: '可以申请劳动仲裁。' });
  const closing = deed({ ...state, version: 3 }, 'close', { solved: true });
  expect(await callsAfterWho(() => lawyer.send('deskQueue', { query: {} }))).toEqual(['Query']);
  expect(await callsAfterWho(() => lawyer.send('actOnCase', answering))).toEqual([
    'GetItem',
    'TransactWriteItems',
  ]);
  // The case; what its owner is still being told; that they have read the answer now, once.
  expect(await callsAfterWho(() => resident.send('getCase', { params, query: {} }))).toEqual([
    'Query',
    'Query',
    'TransactWriteItems',
  ]);
  for (const part of [{}, { part: 'latest' }] as const)
    expect(await callsAfterWho(() => resident.send('getCase', { params, query: part }))).toEqual([
      'Query',
      'Query',
    ]);
  expect(await callsAfterWho(() => resident.send('actOnCase', closing))).toEqual([
    'GetItem',
    'TransactWriteItems',
  ]);
});

test('whether a case has changed costs one look, which nobody reads of', async () => {
  const { state } = await fileOne(resident);
  const params = { caseId: state.id };
  for (const person of [resident, lawyer])
    expect(await callsAfterWho(() => person.send('caseVersion', { params }))).toEqual(['GetItem']);
  expect(await resident.call('caseVersion', { params })).toEqual({ version: 1 });
  await goes(lawyer, state, ['answer', { text: '可以申请劳动仲裁。' }]);
  expect(await resident.call('caseVersion', { params })).toEqual({ version: 2 });
  expect((await resident.call('readers', { params, query: {} })).readings).toEqual([]);
  const stranger = await signIn(api, 'olans-neighbour');
  expect(await stranger.refused('caseVersion', { params })).toBe('not_found');
});

test('a reading by staff is written down before it is shown', async () => {
  const { state } = await fileOne(resident);
  const opening = { params: { caseId: state.id }, query: {} };
  // The case; who reads it; how its owner was told.
  expect(await callsAfterWho(() => lawyer.send('getCase', opening))).toEqual(['Query', 'PutItem', 'Query']);
  expect(await callsAfterWho(() => resident.send('readers', opening))).toEqual(['GetItem', 'Query']);
});

test('a question without a name: who asks, their code, and the case', async () => {
  await fileOne(resident);
  const asking = requestTo('fileWithoutName', { body: withoutName() });
  // The code, and the person it finds; the case.
  expect(await calls(() => api.send(asking))).toEqual(['PutItem', 'PutItem', 'TransactWriteItems']);
});

test('what grows out of a question looks at it once more, and writes both at once', async () => {
  const { state } = await fileOne(resident);
  const body = legalAid({ cameFrom: state.id });
  await fileOne(resident, legalAid());
  expect(await callsAfterWho(() => resident.send('fileCase', { body }))).toEqual([
    'GetItem',
    'TransactWriteItems',
  ]);
});

test('giving a case to somebody looks them up between reading and writing', async () => {
  const dispatcher = await staff(api, 'centre-dispatcher');
  const { state } = await fileOne(resident);
  const listing = await callsAfterWho(() => dispatcher.send('candidates', { params: { caseId: state.id } }));
  // The case; its members, who of them is away, its events, the roster, the month's shares; where they belong; what each has in hand.
  expect(listing.sort()).toEqual(['BatchGetItem', 'GetItem', 'GetItem', ...Array<string>(6).fill('Query')]);
  const giving = deed(state, 'assign', { personId: staffId('lawyer') });
  expect(await callsAfterWho(() => dispatcher.send('actOnCase', giving))).toEqual([
    'GetItem',
    'GetItem',
    // Who has stepped aside.
    'Query',
    'TransactWriteItems',
    // Whether it can be raised from here: this town has no centre of the city.
    'GetItem',
  ]);
});

test('handing over and retrying', async () => {
  const agent = await staff(api, 'agent');
  const carried = await carriedPetition(resident, agent);
  const seen = await goes(agent, carried, ['register'], ['classify', { type: 'appeal', route: 'petition' }]);
  const handing = deed(seen, 'transfer', { organisationId: department });
  expect((await callsAfterWho(() => agent.send('actOnCase', handing))).length).toBeLessThanOrEqual(3);
  expect((await callsAfterWho(() => agent.send('actOnCase', handing))).length).toBeLessThanOrEqual(3);
});

test('lists and who I am', async () => {
  await fileOne(resident);
  expect(await callsAfterWho(() => resident.send('me', {}))).toEqual(['GetItem']);
  expect((await callsAfterWho(() => resident.send('myCases', { query: {} }))).sort()).toEqual([
    'BatchGetItem',
    'GetItem',
    'Query',
    'Query',
    'Query',
  ]);
  expect((await callsAfterWho(() => resident.send('inbox', { query: {} }))).sort()).toEqual([
    'GetItem',
    'Query',
  ]);
});

test('signing in, refreshing, changing role and leaving', async () => {
  // Somebody with phones to spare: one too many would put another out.
  const login = requestTo('login', { body: { code: 'second-lawyer' } });
  // Who they are, by their openid and by their id; the phones they are signed in on; one more.
  expect(await calls(() => api.send(login))).toEqual(['GetItem', 'GetItem', 'Query', 'PutItem']);
  const refreshing = requestTo('refresh', { body: { refreshToken: lawyer.session.refreshToken } });
  // The session, the person, and their post as their office has it; the session again.
  expect(await calls(() => api.send(refreshing))).toEqual(['GetItem', 'GetItem', 'GetItem', 'PutItem']);
  const home = { role: 'resident', organisationId: null } as const;
  expect((await callsAfterWho(() => lawyer.send('actAs', { body: home }))).length).toBeLessThanOrEqual(3);
  expect(await callsAfterWho(() => lawyer.send('logout', {}))).toEqual(['DeleteItem']);
});

test('areas and organisations', async () => {
  const area = requestTo('area', { params: { areaCode: county } });
  const offices = requestTo('organisations', { query: { areaCode: '150902001001', kind: 'lawFirm' } });
  expect((await calls(() => api.send(area))).length).toBeLessThanOrEqual(3);
  expect((await calls(() => api.send(offices))).length).toBeLessThanOrEqual(3);
});
