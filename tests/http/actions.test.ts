import type { CaseState } from '../../functions/contract/case/views';
import { type Api, openApi, unhurried } from '../support/api';
import {
  carriedPetition,
  consultation,
  deed,
  does,
  fileOne,
  goes,
  legalAid,
  newKey,
  offeredPetition,
  petition,
} from '../support/filings';
import { type Person, problemIn, replyOf, requestTo, signIn, staff } from '../support/person';
import { department, petitionOffice, staffId, staffNamed } from '../support/town';

let api: Api;
let resident: Person;
let lawyer: Person;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  [resident, lawyer] = await Promise.all([signIn(api, 'olan'), staff(api, 'lawyer')]);
});
afterAll(() => api.close());

const answer = { text: '可以申请劳动仲裁，材料清单如下。' };
const stateNow = async (person: Person, caseId: string): Promise<CaseState> =>
  (await person.call('getCase', { params: { caseId }, query: {} })).state;

test('the reply to an action is the new state and the one event that was written', async () => {
  const { state } = await fileOne(resident);
  const { state: after, entry } = await does(lawyer, state, 'answer', answer);
  expect(entry).toMatchObject({
    seq: 2,
    word: 'answer',
    by: { standing: 'duty', name: '工作人员lawyer', organisationName: '集宁区公共法律服务中心' },
    from: 'submitted',
    to: 'answered',
    details: answer,
  });
  expect(after).toMatchObject({
    version: 2,
    status: 'answered',
    standing: 'handler',
    holder: { at: 'resident' },
  });
  const { state: seen, timeline } = await lawyer.call('getCase', { params: { caseId: state.id }, query: {} });
  expect([seen, timeline[1]]).toEqual([after, entry]);
});

test('the same key again is the same event, once', async () => {
  const { state } = await fileOne(resident);
  const taking = deed(state, 'take');
  const first = await lawyer.send('actOnCase', taking);
  api.wait(1000);
  const again = await lawyer.send('actOnCase', taking);
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(again.text).toBe(first.text);
  expect((await stateNow(resident, state.id)).version).toBe(2);
});

test('a late retry gets its own event and the case as it is by now', async () => {
  const { state } = await fileOne(resident);
  const answering = deed(state, 'answer', answer);
  const { state: answered } = await lawyer.call('actOnCase', answering);
  await does(resident, answered, 'close', { solved: true });
  const again = await lawyer.call('actOnCase', answering);
  expect([again.entry.word, again.state.status, again.state.version]).toEqual(['answer', 'closed', 3]);
});

test('ten retries at the same moment do it once, and all hear the same', async () => {
  const { state } = await fileOne(resident);
  const saying = requestTo(
    'actOnCase',
    deed(state, 'message', { text: '在吗？' }),
    resident.session.accessToken,
  );
  // Each is a moment later than the one before, so that the store cannot take them for one request sent again.
  const ticking = api.instance({
    now: () => {
      api.wait(1);
      return api.now();
    },
  });
  const replies = await Promise.all(Array.from({ length: 10 }, () => ticking.send(saying)));
  expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect((await stateNow(resident, state.id)).version).toBe(2);
});

test('of two people at the same moment one is first and the other is told to look again', async () => {
  const { state } = await fileOne(resident);
  const second = await staff(api, 'second-lawyer');
  const replies = await Promise.all(
    [lawyer, second].map((person) => person.send('actOnCase', deed(state, 'take'))),
  );
  const slower = replies.filter(({ status }) => status !== 200);
  expect(slower).toHaveLength(1);
  expect(['stale_version', 'not_found']).toContain(slower[0] && problemIn(slower[0]).code);
  const [winner, loser] = replies[0]?.status === 200 ? [lawyer, second] : [second, lawyer];
  expect((await stateNow(winner, state.id)).holder).toMatchObject({ at: 'person' });
  // To the one who was slower the case is no longer at the desk, so it is no longer theirs to see.
  expect(await loser.refused('getCase', { params: { caseId: state.id }, query: {} })).toBe('not_found');
});

test('the same key of another person is no retry', async () => {
  const { state } = await fileOne(resident);
  const key = newKey();
  await lawyer.call('actOnCase', deed(state, 'take', {}, key));
  expect(await resident.refused('actOnCase', deed(state, 'withdraw', {}, key))).toBe('stale_version');
});

test('the same person with another key is told that the case has moved on', async () => {
  const { state } = await fileOne(resident);
  await does(resident, state, 'message', { text: '第一句' });
  expect(await resident.refused('actOnCase', deed(state, 'message', { text: '第二句' }))).toBe(
    'stale_version',
  );
});

test('a version nobody can have seen is refused', async () => {
  const { state } = await fileOne(resident);
  expect(await resident.refused('actOnCase', deed({ ...state, version: 9 }, 'withdraw'))).toBe(
    'stale_version',
  );
});

test('what leads nowhere from here is refused, and so is what this person may not do', async () => {
  const { state } = await fileOne(resident);
  expect(await resident.refused('actOnCase', deed(state, 'close', { solved: true }))).toBe('wrong_status');
  expect(await resident.refused('actOnCase', deed(state, 'answer', answer))).toBe('not_allowed');
  expect(await lawyer.refused('actOnCase', deed(state, 'withdraw'))).toBe('not_allowed');
});

test('a case is given to a member of its desk in the right role, and to nobody else', async () => {
  const { state } = await fileOne(resident);
  const dispatcher = await staff(api, 'centre-dispatcher');
  const giving = (who: string) =>
    dispatcher.send('actOnCase', deed(state, 'assign', { personId: staffId(who) }));
  for (const who of ['agent', 'other-lawyer', 'centre-supervisor', 'nobody']) {
    expect(JSON.parse((await giving(who)).text).code).toBe('unknown_person');
  }
  const { state: given } = replyOf('actOnCase', await giving('second-lawyer'));
  expect(given.holder).toMatchObject({ at: 'person', name: '工作人员second-lawyer' });
});

test('who a case can be given to: those of the desk in the right role, but never its own resident', async () => {
  const dispatcher = await staff(api, 'centre-dispatcher');
  const { state } = await fileOne(await signIn(api, 'second-lawyer'));
  const { candidates } = await dispatcher.call('candidates', { params: { caseId: state.id } });
  expect(candidates).toMatchObject([
    { personId: staffId('lawyer'), name: '工作人员lawyer', organisationName: '集宁区公共法律服务中心' },
  ]);
  const toThemself = deed(state, 'assign', { personId: staffId('second-lawyer') });
  expect(await dispatcher.refused('actOnCase', toThemself)).toBe('unknown_person');
  expect(await resident.refused('candidates', { params: { caseId: state.id } })).toBe('not_found');
  const own = await fileOne(resident);
  expect(await resident.refused('candidates', { params: { caseId: own.state.id } })).toBe('not_allowed');
  expect(await lawyer.refused('candidates', { params: { caseId: own.state.id } })).toBe('not_allowed');
});

test('a petition is handed over to an organisation that is there, and is not the one that has it', async () => {
  const agent = await staff(api, 'agent');
  const carried = await carriedPetition(resident, agent);
  const state = await goes(agent, carried, ['register'], ['classify', { type: 'appeal', route: 'petition' }]);
  const handing = (organisationId: string) =>
    agent.send('actOnCase', deed(state, 'transfer', { organisationId }));
  const codeOf = async (organisationId: string) => problemIn(await handing(organisationId)).code;
  expect(await codeOf('department-150902000000-99')).toBe('unknown_organisation');
  expect(await codeOf(petitionOffice)).toBe('same_desk');
  expect(replyOf('actOnCase', await handing(department)).state.holder).toMatchObject({ at: 'desk' });
});

test('the office that hands a case back sees its outline until that is agreed to; then it is gone', async () => {
  const [agent, dispatcher] = await Promise.all([staff(api, 'agent'), staff(api, 'department-dispatcher')]);
  const state = await offeredPetition(resident, agent, department);
  const back = deed(state, 'sendBack', { reasons: '不属于本单位职责。' });
  const first = await dispatcher.send('actOnCase', back);
  api.wait(1);
  expect((await dispatcher.send('actOnCase', back)).text).toBe(first.text);
  const { state: returned } = replyOf('actOnCase', first);
  expect(returned).toMatchObject({ status: 'returned', standing: 'handedOver' });
  expect(returned.actions).toEqual([]);
  await does(agent, returned, 'agreeReturn');
  expect(await dispatcher.refused('getCase', { params: { caseId: state.id }, query: {} })).toBe('not_found');
});

test('one out of whose hands a case has gone sees it in a retry as they left it, and no further', async () => {
  const [agent, second] = await Promise.all([staff(api, 'agent'), staff(api, 'second-agent')]);
  const { state } = await fileOne(resident, petition());
  const taken = await goes(agent, state, ['take']);
  const declaring = deed(taken, 'declareConflict', { reason: '当事人是我的亲戚。' });
  const first = await agent.send('actOnCase', declaring);
  api.wait(1);
  expect((await agent.send('actOnCase', declaring)).text).toBe(first.text);
  await does(second, replyOf('actOnCase', first).state, 'take');
  expect(await agent.refused('actOnCase', declaring)).toBe('not_found');
});

test('a leaver is no candidate any more, and cannot be given a case', async () => {
  const dispatcher = await staff(api, 'aid-dispatcher');
  const supervisor = await staff(api, 'aid-supervisor');
  let { state } = await fileOne(resident, legalAid());
  ({ state } = await does(dispatcher, state, 'startReview'));
  ({ state } = await does(supervisor, state, 'grant'));
  const nobody = deed(state, 'assign', { personId: staffNamed('leaver').personId });
  expect(await dispatcher.refused('actOnCase', nobody)).toBe('unknown_person');
});

test('the input of an action is checked field by field', async () => {
  const { state } = await fileOne(resident);
  const send = (body: object) =>
    api.send({
      method: 'POST',
      path: `/v1/cases/${state.id}/actions`,
      headers: {
        authorization: `Bearer ${resident.session.accessToken}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
  const errors = async (body: object) => JSON.parse((await send(body)).text).errors;
  const right = { action: 'message', input: { text: '好' }, version: 1, key: newKey() };
  expect(await errors({ ...right, action: 'bribe' })).toEqual([{ pointer: '/action', code: 'not_a_choice' }]);
  expect(await errors({ ...right, version: 0 })).toEqual([{ pointer: '/version', code: 'invalid' }]);
  expect(await errors({ ...right, key: 'short' })).toEqual([{ pointer: '/key', code: 'invalid' }]);
  expect(await errors({ ...right, input: { text: ' ', to: 'x' } })).toEqual([
    { pointer: '/input/text', code: 'required' },
    { pointer: '/input/to', code: 'unknown_field' },
  ]);
  expect((await send(right)).status).toBe(200);
});

test('staff of the desk who are not its handler read along and say something', async () => {
  const { state } = await fileOne(resident, consultation());
  const { state: taken } = await does(lawyer, state, 'take');
  const supervisor = await staff(api, 'centre-supervisor');
  const seen = await stateNow(supervisor, taken.id);
  expect(seen).toMatchObject({
    standing: 'supervisor',
    actions: expect.arrayContaining(['message', 'assign']),
  });
  const { entry } = await does(supervisor, seen, 'message', { text: '请尽快答复。' });
  expect(entry.by).toEqual({
    standing: 'supervisor',
    name: '工作人员centre-supervisor',
    organisationName: '集宁区公共法律服务中心',
  });
});
