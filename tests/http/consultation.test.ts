import { type Api, openApi } from '../support/api';
import { consultation, does, fileOne, question } from '../support/filings';
import { signIn, staff } from '../support/person';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const minute = 60_000;
const hour = 60 * minute;

test('a question is answered, asked again, answered again and closed, and its resident sees all of it', async () => {
  const [resident, lawyer] = [await signIn(api, 'olan'), await staff(api, 'lawyer')];
  const filed = await fileOne(resident, consultation());
  const { id } = filed.state;
  expect((await lawyer.call('deskQueue', { query: {} })).rows.map((row) => row.id)).toEqual([id]);

  api.wait(4 * minute);
  const { state: seen } = await lawyer.call('getCase', { params: { caseId: id }, query: {} });
  expect(seen).toMatchObject({ standing: 'duty', actions: ['take', 'answer', 'promise'] });
  const { state: answered } = await does(lawyer, seen, 'answer', { text: '可以申请劳动仲裁。' });
  expect(answered).toMatchObject({
    status: 'answered',
    step: 'feedback',
    holder: { at: 'resident' },
    // Until they have read it, it is the desk's to bring it to them.
    dues: [{ clock: 'consult.tell', audience: 'staff', state: 'running' }],
    toCome: [{ clock: 'consult.silence', audience: 'resident', startsOn: 'told' }],
  });
  expect((await lawyer.call('deskQueue', { query: {} })).rows).toEqual([]);
  expect((await lawyer.call('handled', { query: {} })).rows.map((row) => row.id)).toEqual([id]);

  api.wait(4 * minute);
  const { state: read } = await resident.call('getCase', { params: { caseId: id }, query: {} });
  expect(read.actions).toEqual([
    'message',
    'withdraw',
    'followUp',
    'close',
    'askRecusal',
    'nameOtherSide',
    'correct',
  ]);
  const { state: asked } = await does(resident, read, 'followUp', { text: '仲裁要花钱吗？' });
  expect(asked).toMatchObject({ status: 'followedUp', holder: { at: 'person', name: '工作人员lawyer' } });
  expect(asked.dues).toHaveLength(1);
  expect((await lawyer.call('myQueue', { query: {} })).rows.map((row) => row.id)).toEqual([id]);

  const { state: again } = await does(lawyer, asked, 'answer', { text: '劳动仲裁不收费。' });
  const { state: closed } = await does(resident, again, 'close', { solved: true });
  expect(closed).toMatchObject({ status: 'closed', step: 'close', holder: { at: 'nobody' } });
  expect(closed.actions).toEqual(['reopen', 'correct']);

  const whole = await resident.call('getCase', { params: { caseId: id }, query: {} });
  expect(whole.answers?.form).toMatchObject({ question });
  expect(whole.timeline.map(({ word, by }) => [word, by.name])).toEqual([
    ['file', null],
    ['answer', '工作人员lawyer'],
    ['told', null],
    ['followUp', null],
    ['answer', '工作人员lawyer'],
    ['close', null],
  ]);
  expect((await lawyer.call('handled', { query: {} })).rows).toEqual([]);
  const mine = await resident.call('myCases', { query: {} });
  expect(mine.rows).toMatchObject([
    { id, status: 'closed', about: 'wages', dueAt: null, overdue: false, nextDate: null },
  ]);
});

test('a question left lying is late from the moment its day is over, and so is its line in every list', async () => {
  const [resident, lawyer] = [await signIn(api, 'waits'), await staff(api, 'lawyer')];
  const { state } = await fileOne(resident);
  api.wait(24 * hour);
  const onTime = await (
    await signIn(api, 'waits')
  ).call('getCase', { params: { caseId: state.id }, query: {} });
  expect(onTime.state).toMatchObject({ overdue: false, dues: [{ state: 'running' }] });
  api.wait(1);
  const late = await (
    await signIn(api, 'waits')
  ).call('getCase', { params: { caseId: state.id }, query: {} });
  expect(late.state).toMatchObject({ overdue: true, dueAt: state.dueAt, dues: [{ state: 'overdue' }] });
  const [row] = (await (await staff(api, 'lawyer')).call('deskQueue', { query: {} })).rows;
  expect(row).toMatchObject({ id: state.id, overdue: true });
  expect(await lawyer.refused('me', {})).toBe('not_signed_in');
});

test('a resident writes and withdraws at any time; what is withdrawn stays so', async () => {
  const [resident, lawyer] = [await signIn(api, 'changes-mind'), await staff(api, 'lawyer')];
  const { state } = await fileOne(resident);
  const { state: said } = await does(resident, state, 'message', { text: '老板答应给了。' });
  expect(said).toMatchObject({ status: 'submitted', version: 2, dueAt: state.dueAt });
  const { state: gone } = await does(resident, said, 'withdraw', { reason: '已经解决。' });
  expect(gone).toMatchObject({ status: 'withdrawn', actions: ['correct'], holder: { at: 'nobody' } });
  expect(await lawyer.refused('getCase', { params: { caseId: gone.id }, query: {} })).toBe('not_found');
});
