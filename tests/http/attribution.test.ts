import { type Api, openApi, unhurried } from '../support/api';
import { deed, fileOne } from '../support/filings';
import { requestTo, signIn, staff, visitor } from '../support/person';
import { centre, staffId } from '../support/town';

// 个人信息保护法 51, 54: the log says who did what to which case, by ids, and no word of anybody.

let api: Api;

beforeEach(async () => {
  api = await openApi({ rates: { ...unhurried, lookup: { limit: 2, seconds: 3600 } } });
});
afterEach(() => api.close());

/** The last line of a request. */
const line = () => api.logged.filter(([event]) => event === 'request').at(-1)?.[1];

test('a step names the person, their role and the case; so does one that is refused', async () => {
  const { state } = await fileOne(await signIn(api, 'olan'));
  const dispatcher = await staff(api, 'centre-dispatcher');
  const who = { personId: staffId('centre-dispatcher'), role: 'dispatcher', caseId: state.id };
  await dispatcher.send('actOnCase', deed(state, 'assign', { personId: staffId('lawyer') }));
  expect(line()).toMatchObject({ ...who, endpoint: 'actOnCase', status: 200 });
  const stranger = await staff(api, 'other-lawyer');
  await stranger.send('getCase', { params: { caseId: state.id }, query: {} });
  expect(line()).toMatchObject({ personId: staffId('other-lawyer'), caseId: state.id, code: 'not_found' });
});

test('filing, with a name and without, names the case it made', async () => {
  const olan = await signIn(api, 'olan');
  const { state } = await fileOne(olan);
  expect(line()).toMatchObject({ personId: olan.session.me.personId, caseId: state.id });
});

test('signing in, refreshing, roles, invitations and ends of duty name who, where and whom', async () => {
  const admin = await staff(api, 'admin');
  expect(line()).toMatchObject({ endpoint: 'actAs', personId: staffId('admin'), role: 'admin' });
  await visitor(api).call('refresh', { body: { refreshToken: admin.session.refreshToken } });
  expect(line()).toMatchObject({ endpoint: 'refresh', personId: staffId('admin') });
  const params = { organisationId: centre };
  const { code } = await admin.call('invite', { params, body: { role: 'lawyer', name: '新来的人' } });
  expect(line()).toMatchObject({ endpoint: 'invite', personId: staffId('admin'), organisationId: centre });
  const newcomer = await signIn(api, 'newcomer');
  expect(line()).toMatchObject({ endpoint: 'login', personId: newcomer.session.me.personId });
  await newcomer.call('join', { body: { code } });
  expect(line()).toMatchObject({ endpoint: 'join', personId: newcomer.session.me.personId });
  const { personId } = newcomer.session.me;
  await admin.call('endDuty', { params: { ...params, personId }, body: { role: 'lawyer' } });
  expect(line()).toMatchObject({ endpoint: 'endDuty', personId: staffId('admin'), subjectId: personId });
});

test('one who asks with a token that is good no more is named too', async () => {
  const olan = await signIn(api, 'olan');
  await olan.call('logout', {});
  await olan.send('myCases', { query: {} });
  expect(line()).toMatchObject({ status: 401, personId: olan.session.me.personId });
});

test('what an address names that can be no id does not go into the log', async () => {
  const { session } = await signIn(api, 'olan');
  await api.send({ ...requestTo('getCase', { query: {} }, session.accessToken), path: '/v1/cases/张三丰' });
  expect(JSON.stringify(api.logged)).not.toContain('张三丰');
  expect(JSON.stringify(api.logged)).not.toContain(encodeURIComponent('张三丰'));
});

test('each look-up by a number leaves a row, found or not, and never the number; the limit is noted', async () => {
  const dispatcher = await staff(api, 'centre-dispatcher');
  const before = new Set(await api.everything());
  const asking = (value: string) => dispatcher.send('findCases', { body: { by: 'phone', value } });
  for (const value of ['13900000001', '13900000002']) expect((await asking(value)).status).toBe(200);
  expect((await asking('13900000003')).status).toBe(429);
  const rows = (await api.everything()).filter((row) => !before.has(row));
  const ofSearches = rows.filter((row) => row.includes('SEARCHES#'));
  expect(ofSearches).toHaveLength(2);
  expect(ofSearches.every((row) => row.includes(staffId('centre-dispatcher')))).toBe(true);
  expect(rows.join()).not.toContain('139000000');
  expect(api.logged.find(([event]) => event === 'lookups_used_up')?.[1]).toMatchObject({
    personId: staffId('centre-dispatcher'),
  });
});
