import { type Api, openApi } from '../support/api';
import { does, fileOne, petition } from '../support/filings';
import { type Person, signIn, staff } from '../support/person';
import { department, staffId } from '../support/town';

let api: Api;
let resident: Person;
let agent: Person;
let receiver: Person;
let head: Person;

beforeAll(async () => {
  api = await openApi();
  [resident, agent, receiver, head] = await Promise.all([
    signIn(api, 'olan'),
    staff(api, 'agent'),
    staff(api, 'department-dispatcher'),
    staff(api, 'department-supervisor'),
  ]);
});
afterAll(() => api.close());

test('an agent carries a petition to the office that owes the answer, and back to the resident', async () => {
  let { state } = await fileOne(resident, petition());
  expect(state.dues).toEqual([expect.objectContaining({ clock: 'petition.transfer', length: 15 })]);
  ({ state } = await does(agent, state, 'take'));
  ({ state } = await does(agent, state, 'register'));
  ({ state } = await does(agent, state, 'classify', { type: 'appeal' }));
  ({ state } = await does(agent, state, 'transfer', { organisationId: department, text: '请依法处理。' }));
  expect(state).toMatchObject({
    status: 'transferred',
    standing: 'handler',
    holder: { at: 'desk', organisationName: '集宁区人力资源和社会保障局' },
  });
  const { rows } = await receiver.call('deskQueue', { query: {} });
  expect(rows.map((row) => row.id)).toEqual([state.id]);

  ({ state } = await does(receiver, state, 'sendBack', { reasons: '材料不全，请补上征地批文。' }));
  const back = await agent.call('getCase', { params: { caseId: state.id } });
  expect(back.state).toMatchObject({ status: 'returned', holder: { at: 'person', name: '工作人员agent' } });
  ({ state } = await does(agent, back.state, 'transfer', { organisationId: department }));

  ({ state } = await does(receiver, state, 'accept'));
  expect(state.dues).toEqual([expect.objectContaining({ clock: 'petition.handle', length: 60 })]);
  ({ state } = await does(receiver, state, 'investigate'));
  const opinion = {
    outcome: 'supported',
    opinion: '补偿款将于月底前发放。',
    basis: '《信访工作条例》第三十二条',
  };
  expect(
    await receiver.refused('actOnCase', {
      params: { caseId: state.id },
      body: {
        action: 'giveOpinion',
        input: { ...opinion, outcome: 'supported' },
        version: state.version,
        key: 'k'.repeat(16),
      },
    }),
  ).toBe('not_allowed');
  ({ state } = await does(head, state, 'giveOpinion', opinion));

  const seen = await resident.call('getCase', { params: { caseId: state.id } });
  expect(seen.state).toMatchObject({ status: 'opinionGiven', holder: { at: 'resident' } });
  expect(seen.timeline.at(-1)).toMatchObject({
    details: opinion,
    by: { name: '工作人员department-supervisor' },
  });
  ({ state } = await does(resident, seen.state, 'close', { solved: true }));
  expect(state).toMatchObject({ status: 'closed', version: 11, actions: [] });
});

test('a dispatcher gives a petition to an agent, and later to another', async () => {
  const dispatcher = await staff(api, 'petition-dispatcher');
  const second = await staff(api, 'second-agent');
  let { state } = await fileOne(resident, petition());
  ({ state } = await does(dispatcher, state, 'assign', { personId: staffId('agent') }));
  expect((await agent.call('myQueue', { query: {} })).rows.map((row) => row.id)).toContain(state.id);
  ({ state } = await does(dispatcher, state, 'assign', { personId: staffId('second-agent') }));
  expect(await agent.refused('getCase', { params: { caseId: state.id } })).toBe('not_found');
  expect((await second.call('getCase', { params: { caseId: state.id } })).state.standing).toBe('handler');
});
