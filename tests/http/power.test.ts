import { type Api, openApi, unhurried } from '../support/api';
import { consultation, fileOne, goes, legalAid, petition } from '../support/filings';
import { actingAs, type Person, personWith, signIn, staff, visitor } from '../support/person';
import {
  bureau,
  centre,
  county,
  department,
  firm,
  secondDepartment,
  staffId,
  staffNamed,
} from '../support/town';

// Power comes from the table: what a person may is what stands there at this moment, whatever a token says.

let api: Api;
let admin: Person;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  admin = await staff(api, 'admin');
});
afterEach(() => api.close());

const here = { organisationId: centre };
const ending = (who: string, role: 'admin' | 'dispatcher' | 'lawyer' | 'supervisor') => ({
  params: { ...here, personId: staffId(who) },
  body: { role },
});
const inviting = (role: 'admin' | 'dispatcher' | 'lawyer', name = '新来的人') => ({
  params: here,
  body: { role, name },
});

/** A second administrator of the centre. */
async function secondAdmin(): Promise<Person> {
  const { code } = await admin.call('invite', inviting('admin'));
  const newcomer = await signIn(api, 'second-admin');
  return personWith(await newcomer.call('join', { body: { code } }), api);
}

test('an administrator who was lets nobody in, by no code they made before, and reads no list', async () => {
  const second = await secondAdmin();
  const { code } = await second.call('invite', inviting('admin'));
  const { personId } = second.session.me;
  await admin.call('endDuty', { params: { ...here, personId }, body: { role: 'admin' } });
  for (const [name, request] of [
    ['invite', inviting('admin')],
    ['invitations', { params: here }],
    ['staff', { params: here }],
    ['setRobot', { params: here, body: { key: null } }],
  ] as const)
    expect(await second.refused(name, request as never)).toBe('session_ended');
  const friend = await signIn(api, 'friend');
  expect(await friend.refused('join', { body: { code } })).toBe('invitation_invalid');
  expect((await admin.call('invitations', { params: here })).invitations).toEqual([]);
  // They are a resident like everybody else.
  const next = await visitor(api).refused('refresh', {
    body: { refreshToken: second.session.refreshToken },
  });
  expect(next).toBe('session_ended');
  expect((await signIn(api, 'second-admin')).session.me.memberships).toEqual([]);
});

test('an invitation made by one whose post ended otherwise is as good as wrong', async () => {
  const second = await secondAdmin();
  const { code } = await second.call('invite', inviting('lawyer'));
  const post = { ...here, role: 'admin' as const };
  const { leave } = api.store.people;
  const change = { ...post, at: api.now(), what: 'ended' as const, personId: 'x', name: '', byName: null };
  const { personId } = second.session.me;
  const end = { post, sessionIds: [], successor: null, change: { ...change, personId } };
  await leave({ personId, moves: [], invitations: [], days: [], end });
  expect(await (await signIn(api, 'friend')).refused('join', { body: { code } })).toBe('invitation_invalid');
});

test('a dispatcher who was reads, reveals, gives, finds and lists nothing any more', async () => {
  const { state } = await fileOne(await signIn(api, 'olan'));
  const dispatcher = await staff(api, 'centre-dispatcher');
  await admin.call('endDuty', ending('centre-dispatcher', 'dispatcher'));
  const params = { caseId: state.id };
  const giving = {
    action: 'assign',
    input: { personId: staffId('lawyer') },
    version: 1,
    key: 'k'.repeat(20),
  };
  for (const [name, request] of [
    ['getCase', { params, query: {} }],
    ['reveal', { params, body: { field: 'phone' } }],
    ['actOnCase', { params, body: giving }],
    ['findCases', { body: { by: 'phone', value: '13847412345' } }],
    ['staff', { params: here }],
    ['deskQueue', { query: {} }],
  ] as const)
    expect(await dispatcher.refused(name, request as never)).toBe('session_ended');
  expect((await api.store.cases.get(state.id))?.version).toBe(1);
});

test('after leaving the token of this phone opens nothing and files nothing; the other phone goes on', async () => {
  const [left, other] = [await signIn(api, 'olan'), await signIn(api, 'olan')];
  await left.call('logout', {});
  expect(await left.refused('fileCase', { body: consultation() })).toBe('session_ended');
  expect(await left.refused('myCases', { query: {} })).toBe('session_ended');
  expect((await other.call('myCases', { query: {} })).rows).toEqual([]);
});

test('when a refresh token comes back that was spent, the access token of whoever spent it ends too', async () => {
  const { session } = await signIn(api, 'robbed');
  const once = await visitor(api).call('refresh', { body: { refreshToken: session.refreshToken } });
  const thief = personWith(
    await visitor(api).call('refresh', { body: { refreshToken: once.refreshToken } }),
    api,
  );
  expect(await visitor(api).refused('refresh', { body: { refreshToken: session.refreshToken } })).toBe(
    'session_ended',
  );
  expect(await thief.refused('me', {})).toBe('session_ended');
});

test('whoever joins the unit complained about is on the other side at once, with the token they have', async () => {
  await api.reference.putStaff([staffNamed('joins', ['dispatcher', 'petitionOffice-150902000000'])]);
  const olan = await signIn(api, 'olan');
  const filing = petition({ areaCode: county, form: { respondentId: secondDepartment } });
  const { state } = await fileOne(olan, filing);
  const post = { role: 'dispatcher', organisationId: 'petitionOffice-150902000000' } as const;
  const joins = await actingAs(await signIn(api, 'joins'), post, api);
  const opening = { params: { caseId: state.id }, query: {} };
  expect((await joins.send('getCase', opening)).status).toBe(200);
  await api.reference.putStaff([
    staffNamed('joins', ['dispatcher', 'petitionOffice-150902000000'], ['lawyer', secondDepartment]),
  ]);
  expect(await joins.refused('getCase', opening)).toBe('not_found');
});

test('nobody takes up what they invited to themselves: another administrator does that, and both see it', async () => {
  const { code } = await admin.call('invite', inviting('dispatcher', '管理员自己'));
  expect(await admin.refused('join', { body: { code } })).toBe('second_administrator');
  expect((await signIn(api, 'admin')).session.me.memberships.map(({ role }) => role)).toEqual([
    'admin',
    'admin',
  ]);
  const second = await secondAdmin();
  const again = await second.call('invite', inviting('dispatcher', '斯琴'));
  await (await signIn(api, 'admin')).call('join', { body: { code: again.code } });
  for (const one of [admin, second])
    expect((await one.call('staff', { params: here })).changes).toContainEqual({
      ...{ at: api.now(), what: 'joined', role: 'dispatcher', name: '斯琴', byName: '新来的人' },
    });
});

test('an administrator of the level above may let somebody in below, and of another place may not', async () => {
  await api.reference.putStaff([
    staffNamed('above', ['admin', bureau]),
    staffNamed('beside', ['admin', department]),
  ]);
  const [above, beside] = await Promise.all(
    (
      [
        ['above', bureau],
        ['beside', department],
      ] as const
    ).map(async ([who, organisationId]) =>
      actingAs(await signIn(api, who), { role: 'admin', organisationId }, api),
    ),
  );
  const { code } = (await above?.call('invite', inviting('dispatcher', '斯琴'))) ?? { code: '' };
  expect((await (await signIn(api, 'admin')).call('join', { body: { code } })).me.acting).toEqual({
    ...{ role: 'dispatcher', organisationId: centre },
  });
  const told = await above?.call('staff', { params: { organisationId: bureau } });
  expect(told?.changes.map(({ name }) => name)).toEqual(['斯琴']);
  expect(await beside?.refused('invite', inviting('dispatcher'))).toBe('not_allowed');
  expect(await beside?.refused('invitations', { params: here })).toBe('not_allowed');
});

test('the last administrator of an office goes when another has come', async () => {
  expect(await admin.refused('endDuty', ending('admin', 'admin'))).toBe('last_administrator');
  const second = await secondAdmin();
  const both = await Promise.all([
    second.send('endDuty', ending('admin', 'admin')),
    admin.send('endDuty', {
      params: { ...here, personId: second.session.me.personId },
      body: { role: 'admin' },
    }),
  ]);
  expect((await api.store.people.members(centre, 'admin')).length).toBe(1);
  expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('a name belongs to the post: the office that invites somebody renames them nowhere else', async () => {
  const { code } = await admin.call('invite', inviting('lawyer', '小李'));
  const lawyer = await signIn(api, 'firm-lawyer');
  const joined = await lawyer.call('join', { body: { code } });
  expect(joined.me.name).toBe('小李');
  expect((await api.store.people.member(firm, 'lawyer', staffId('firm-lawyer')))?.name).toBe(
    '工作人员firm-lawyer',
  );
  expect((await staff(api, 'firm-lawyer')).session.me.name).toBe('工作人员firm-lawyer');
});

test('an invitation that was taken back opens nothing, and is taken back once', async () => {
  const { code } = await admin.call('invite', inviting('lawyer'));
  const [one] = (await admin.call('invitations', { params: here })).invitations;
  expect(one).toMatchObject({ role: 'lawyer', name: '新来的人', byName: '工作人员admin' });
  const params = { ...here, invitationId: one?.id ?? '' };
  await admin.call('revokeInvitation', { params });
  expect(await admin.refused('revokeInvitation', { params })).toBe('not_found');
  expect(await (await signIn(api, 'late')).refused('join', { body: { code } })).toBe('invitation_invalid');
});

test('the end of a duty is one write: cases, roster, invitations, phones and the post itself', async () => {
  const olan = await signIn(api, 'olan');
  const head = await staff(api, 'centre-supervisor');
  const lawyer = await staff(api, 'lawyer');
  const { id } = await goes(lawyer, (await fileOne(olan)).state, ['take']);
  const putOn = { from: '08:30', to: '12:00', kind: 'consultation', personId: staffId('lawyer') } as const;
  for (const day of ['2026-08-06', '2026-08-07'])
    await head.call('addDuty', { params: here, body: { ...putOn, day, key: `duty-of-the-day-${day}` } });
  api.faults.sent();
  expect(await head.call('endDuty', ending('lawyer', 'lawyer'))).toEqual({ released: 1 });
  expect(api.faults.sent().filter((name) => !/Query|GetItem/.test(name))).toEqual(['TransactWriteItems']);
  const roster = await head.call('roster', { params: here, query: { from: '2026-08-05', to: '2026-08-08' } });
  expect(JSON.stringify(roster)).not.toContain(staffId('lawyer'));
  expect(await lawyer.refused('me', {})).toBe('session_ended');
  const { state } = await olan.call('getCase', { params: { caseId: id }, query: {} });
  expect(state).toMatchObject({ status: 'submitted', assigneeName: null, holder: { at: 'desk' } });
});

test('aid whose lawyer has left waits to be given to another, as granted', async () => {
  const head = await staff(api, 'aid-supervisor');
  const { state } = await fileOne(await signIn(api, 'olan'), legalAid());
  const to = { personId: staffId('firm-lawyer') };
  const given = await goes(head, state, ['startReview'], ['grant'], ['assign', to]);
  await goes(await staff(api, 'firm-lawyer'), given, ['declareNoConflict'], ['begin']);
  await api.reference.putStaff([staffNamed('firm-head', ['supervisor', firm])]);
  const post = { role: 'supervisor', organisationId: firm } as const;
  const firmHead = await actingAs(await signIn(api, 'firm-head'), post, api);
  const params = { organisationId: firm, personId: staffId('firm-lawyer') };
  expect(await firmHead.call('endDuty', { params, body: { role: 'lawyer' } })).toEqual({ released: 1 });
  expect((await api.store.cases.get(state.id))?.status).toBe('granted');
});
