import { type EndpointName, endpoints } from '../../functions/contract/endpoints';
import type { CaseState } from '../../functions/contract/case/views';
import { type Api, openApi, unhurried } from '../support/api';
import { consultation, fileOne, goes, legalAid } from '../support/filings';
import { actingAs, type Person, requestTo, signIn, staff } from '../support/person';
import { usual } from '../support/requests';
import { centre, department, petitionOffice, staffId, staffNamed } from '../support/town';

let api: Api;
let resident: Person;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  resident = await signIn(api, 'olan');
});
afterAll(() => api.close());

const readersOf = async ({ id }: Pick<CaseState, 'id'>) =>
  (await resident.call('readers', { params: { caseId: id }, query: {} })).readings;

test('each opening by staff is on record: who, as what, when and from where, newest first', async () => {
  const { state } = await fileOne(resident);
  const params = { caseId: state.id };
  const [lawyer, supervisor] = await Promise.all([staff(api, 'lawyer'), staff(api, 'centre-supervisor')]);
  const first = api.now();
  await lawyer.call('getCase', { params, query: { via: 'desk' } });
  api.wait(1000);
  await supervisor.call('getCase', { params, query: { via: 'search' } });
  api.wait(1000);
  await lawyer.call('getCase', { params, query: {} });
  const at = { organisationName: '集宁区公共法律服务中心', what: 'case', detail: null };
  expect(await readersOf(state)).toEqual([
    { ...at, at: api.now(), name: '工作人员lawyer', role: 'lawyer', via: 'link' },
    { ...at, at: expect.any(String), name: '工作人员centre-supervisor', role: 'supervisor', via: 'search' },
    { ...at, at: first, name: '工作人员lawyer', role: 'lawyer', via: 'desk' },
  ]);
});

test('opening its receipts is opening the case', async () => {
  const { state } = await fileOne(resident);
  await (await staff(api, 'centre-dispatcher')).call('receipts', { params: { caseId: state.id } });
  expect(await readersOf(state)).toMatchObject([{ role: 'dispatcher' }]);
});

test('neither its owner nor one who was turned away is on record', async () => {
  const { state } = await fileOne(resident);
  const of = { params: { caseId: state.id }, query: {} };
  await resident.call('getCase', of);
  for (const who of ['agent', 'admin', 'other-supervisor'])
    expect(await (await staff(api, who)).refused('getCase', of)).toBe('not_found');
  expect(await readersOf(state)).toEqual([]);
});

test('what cannot be put on record is not read', async () => {
  const { state } = await fileOne(resident);
  const lawyer = await staff(api, 'lawyer');
  const down = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  for (let attempt = 0; attempt < 6; attempt += 1) api.faults.on('PutItem', 'before', down);
  const reply = await lawyer.send('getCase', { params: { caseId: state.id }, query: {} });
  api.faults.clear();
  expect([reply.status, reply.text.includes(state.title)]).toEqual([503, false]);
});

test('the list is its owner’s alone, and comes page by page', async () => {
  const { state } = await fileOne(resident);
  const lawyer = await staff(api, 'lawyer');
  const of = { params: { caseId: state.id }, query: {} };
  for (let count = 0; count < 22; count += 1) {
    await lawyer.call('getCase', of);
    api.wait(1000);
  }
  const first = await resident.call('readers', of);
  const second = await resident.call('readers', { ...of, query: { cursor: first.next ?? '' } });
  expect([first.readings.length, second.readings.length, second.next]).toEqual([20, 2, null]);
  expect(await lawyer.refused('readers', of)).toBe('not_allowed');
  expect(await (await signIn(api, 'another')).refused('readers', of)).toBe('not_found');
  const theirs = await signIn(api, 'lawyer');
  expect(await theirs.refused('readers', of)).toBe('not_found');
});

test('an administrator is told the text of a case by no endpoint, wherever they administer', async () => {
  const secret = '西河湾的八亩口粮田被占了';
  const { state } = await fileOne(resident, consultation({ form: { question: secret } }));
  await api.reference.putStaff([
    staffNamed('admin-of-all', ['admin', centre], ['admin', petitionOffice], ['admin', department]),
  ]);
  for (const organisationId of [centre, petitionOffice, department]) {
    const admin = await actingAs(await signIn(api, 'admin-of-all'), { role: 'admin', organisationId }, api);
    const { accessToken, refreshToken } = admin.session;
    const about = { caseId: state.id, version: 1, organisationId, refreshToken };
    for (const name of Object.keys(endpoints) as EndpointName[]) {
      const { text } = await api.send(requestTo(name, usual[name](about), accessToken));
      expect([name, text.includes(secret) || text.includes(state.number)]).toEqual([name, false]);
    }
  }
});

describe('a lawyer who has not said yet that no interest stands against it', () => {
  const secret = '右手粉碎性骨折';
  let lawyer: Person;
  let given: CaseState;

  beforeEach(async () => {
    const supervisor = await staff(api, 'aid-supervisor');
    lawyer = await staff(api, 'firm-lawyer');
    const filing = legalAid({ form: { facts: secret, otherSide: '集宁砖厂' } });
    const { state } = await fileOne(resident, filing);
    const assign: ['assign', object] = ['assign', { personId: staffId('firm-lawyer') }];
    given = await goes(supervisor, state, ['startReview'], ['grant'], assign);
  });

  const inLists = async (person: Person) => {
    const lists = [await person.call('myQueue', { query: {} }), await person.call('handled', { query: {} })];
    return lists.flatMap(({ rows }) => rows.filter(({ id }) => id === given.id));
  };

  test('sees its outline and no word of the resident’s, in the case and in every list', async () => {
    const opened = await lawyer.send('getCase', { params: { caseId: given.id }, query: { via: 'mine' } });
    const view = JSON.parse(opened.text);
    expect(view).toMatchObject({
      state: { title: '', standing: 'candidate' },
      answers: null,
      outline: { about: 'labourPay', language: 'mn', parties: ['乌云其木格', '集宁砖厂'], readAs: [] },
      timeline: [],
      links: [],
    });
    expect(view.state.actions.sort()).toEqual(['declareConflict', 'declareNoConflict']);
    expect((await inLists(lawyer)).map(({ title }) => title)).toEqual(['', '']);
    const desk = await lawyer.send('deskQueue', { query: {} });
    expect(opened.text + desk.text).not.toContain(secret);
    expect(await readersOf(given)).toMatchObject([{ name: '工作人员firm-lawyer', via: 'mine' }]);
  });

  test('sees all of it once that is said', async () => {
    const cleared = await goes(lawyer, given, ['declareNoConflict']);
    expect(cleared).toMatchObject({ title: secret, standing: 'handler' });
    const { answers, outline, timeline } = await lawyer.call('getCase', {
      params: { caseId: given.id },
      query: {},
    });
    expect([answers?.form, outline]).toMatchObject([{ facts: secret }, null]);
    expect(timeline.map(({ word }) => word)).toContain('declareNoConflict');
    expect((await inLists(lawyer)).map(({ title }) => title)).toEqual([secret, secret]);
  });

  test('who says there is one has it no more, and is not proposed again', async () => {
    const after = await goes(lawyer, given, ['declareConflict', { reason: '我代理过砖厂。' }]);
    expect(after).toMatchObject({ status: 'granted', title: '', assigneeName: null });
    expect(await lawyer.refused('getCase', { params: { caseId: given.id }, query: {} })).toBe('not_found');
    expect(await inLists(lawyer)).toEqual([]);
    const dispatcher = await staff(api, 'aid-dispatcher');
    const { candidates } = await dispatcher.call('candidates', { params: { caseId: given.id } });
    expect(candidates.map(({ personId }) => personId)).toEqual([staffId('lawyer')]);
    const { timeline } = await dispatcher.call('getCase', { params: { caseId: given.id }, query: {} });
    expect(timeline.at(-1)).toMatchObject({
      word: 'declareConflict',
      details: { reason: '我代理过砖厂。' },
    });
  });
});
