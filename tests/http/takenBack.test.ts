import type { CaseState } from '../../functions/contract/case/views';
import { type Api, openApi, unhurried } from '../support/api';
import { deed, does, fileOne } from '../support/filings';
import { problemIn, signIn, staff, type Person } from '../support/person';
import { otherCentre, staffId } from '../support/town';

let api: Api;
let resident: Person;
let dispatcher: Person;
beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  [resident, dispatcher] = await Promise.all([signIn(api, 'olan'), staff(api, 'centre-dispatcher')]);
});
afterEach(() => api.close());

const dates = ({ dues }: CaseState) => dues.map(({ clock, dueAt }) => [clock, dueAt]);

test('given to the wrong person it is back at the desk within ten minutes, with the dates it had', async () => {
  const { state } = await fileOne(resident);
  api.wait(3_600_000);
  const at = await staff(api, 'centre-dispatcher');
  const given = await does(at, state, 'assign', { personId: staffId('lawyer') });
  expect(given.state.actions).toContain('unassign');
  api.wait(5 * 60_000);
  const back = await does(at, given.state, 'unassign', { reason: '点错了人。' });
  expect(back.state).toMatchObject({ status: 'submitted', assigneeName: null, holder: { at: 'desk' } });
  expect(dates(back.state)).toEqual(dates(state));
  expect(back.state.actions).not.toContain('unassign');
});

test('once the person has done something, or ten minutes are over, it is not taken back by a tap', async () => {
  const { state } = await fileOne(resident);
  const given = (await does(dispatcher, state, 'assign', { personId: staffId('lawyer') })).state;
  api.wait(11 * 60_000);
  const again = await staff(api, 'centre-dispatcher');
  const late = await again.send('actOnCase', deed(given, 'unassign', {}));
  expect(problemIn(late).code).toBe('period_over');
  const { state: other } = await fileOne(await signIn(api, 'olan'));
  const taken = (await does(again, other, 'assign', { personId: staffId('lawyer') })).state;
  const promised = await does(await staff(api, 'lawyer'), taken, 'message', { text: '今天下午答复您。' });
  const done = await again.send('actOnCase', deed(promised.state, 'unassign', {}));
  expect(problemIn(done).code).toBe('wrong_status');
});

test('handed to the wrong office it is called back as long as that has not accepted it, with the dates it had', async () => {
  const { state } = await fileOne(resident);
  const sent = (await does(dispatcher, state, 'transfer', { organisationId: otherCentre })).state;
  expect(sent.actions).toContain('recall');
  api.wait(3 * 3_600_000);
  const again = await staff(api, 'centre-dispatcher');
  const back = (await does(again, sent, 'recall', { reason: '转错了单位。' })).state;
  expect(back).toMatchObject({ status: 'submitted', holder: { at: 'desk' } });
  expect(dates(back)).toEqual(dates(state));
  const other = await staff(api, 'other-dispatcher');
  expect(await other.refused('getCase', { params: { caseId: state.id }, query: {} })).toBe('not_found');
});

test('what was accepted, or came back already, is not called back', async () => {
  const other = await staff(api, 'other-dispatcher');
  const { state } = await fileOne(resident);
  const sent = (await does(dispatcher, state, 'transfer', { organisationId: otherCentre })).state;
  const accepted = (await does(other, sent, 'accept', {})).state;
  const late = await dispatcher.send('actOnCase', deed(accepted, 'recall', {}));
  expect(['wrong_status', 'not_allowed']).toContain(problemIn(late).code);
  const { state: second } = await fileOne(resident);
  const offered = (await does(dispatcher, second, 'transfer', { organisationId: otherCentre })).state;
  const returned = (await does(other, offered, 'sendBack', { reasons: '不是这里的事。' })).state;
  const insisted = (await does(dispatcher, returned, 'insist', { reasons: '是那边的。' })).state;
  const second_ = await dispatcher.send('actOnCase', deed(insisted, 'recall', {}));
  expect(problemIn(second_).code).toBe('wrong_status');
});
