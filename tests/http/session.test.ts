import type { Session } from '../../functions/contract/people/session';
import { type Api, openApi } from '../support/api';
import { consultation } from '../support/filings';
import { type Person, personWith, requestTo, signIn, staff, visitor } from '../support/person';
import { aidAgency, centre, otherCentre, postOf, staffNamed } from '../support/town';

let api: Api;
const phone = () => visitor(api);

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

type Token = Session['refreshToken'];
const refresh = (refreshToken: Token): Promise<Session> =>
  phone().call('refresh', { body: { refreshToken } });
const isOver = async (refreshToken: Token): Promise<void> =>
  expect(await phone().refused('refresh', { body: { refreshToken } })).toBe('session_ended');

test('whoever signs in is a resident, and the same person every time', async () => {
  const first = await signIn(api, 'olan');
  const again = await signIn(api, 'olan');
  const { me } = first.session;
  expect(me).toEqual({
    personId: expect.stringMatching(/^p[0-9a-z]{25}$/),
    name: null,
    phone: null,
    phoneAnswered: false,
    acting: { role: 'resident', organisationId: null },
    memberships: [],
    templates: ['template-of-answers'],
  });
  expect(again.session.me).toEqual(me);
  expect((await signIn(api, 'somebody-else')).session.me.personId).not.toBe(me.personId);
});

test('two first sign-ins at the same moment make one person', async () => {
  const both = await Promise.all([signIn(api, 'twins'), signIn(api, 'twins')]);
  expect(new Set(both.map(({ session }) => session.me.personId)).size).toBe(1);
});

test('a refresh gives another pair, and the role stays', async () => {
  const lawyer = await staff(api, 'lawyer');
  const next = await refresh(lawyer.session.refreshToken);
  expect(next.refreshToken).not.toBe(lawyer.session.refreshToken);
  expect(next.me).toEqual(lawyer.session.me);
  expect((await personWith(next, api).call('me', {})).acting).toEqual(postOf('lawyer'));
});

test('when the reply was lost the token before works, also after a bus ride through a tunnel', async () => {
  const { session } = await signIn(api, 'weak-network');
  const lost = await refresh(session.refreshToken);
  api.wait(61_000);
  const third = await refresh(session.refreshToken);
  expect((await refresh(third.refreshToken)).me.personId).toBe(session.me.personId);
  // Whoever has the pair that was lost all the same has it from somewhere else: the session ends.
  await isOver(lost.refreshToken);
  await isOver(third.refreshToken);
});

test('two tabs that spend one token at the same moment both go on, and on', async () => {
  const { session } = await signIn(api, 'two-tabs-on');
  const tabs = await Promise.all([refresh(session.refreshToken), refresh(session.refreshToken)]);
  for (const tab of tabs) {
    expect((await personWith(tab, api).send('me', {})).status).toBe(200);
    expect((await refresh(tab.refreshToken)).me.personId).toBe(session.me.personId);
  }
});

test('of a dozen at once those that are too many are told to wait, and nobody is signed out', async () => {
  const { session } = await signIn(api, 'a-dozen');
  const asking = requestTo('refresh', { body: { refreshToken: session.refreshToken } });
  const replies = await Promise.all(Array.from({ length: 6 }, () => api.send(asking)));
  const good = replies.filter(({ status }) => status === 200);
  expect(good.length).toBeGreaterThan(1);
  for (const { text } of good)
    expect((await personWith(JSON.parse(text), api).send('me', {})).status).toBe(200);
  const last: Session = JSON.parse(good.at(-1)?.text ?? '');
  expect((await refresh(last.refreshToken)).me.personId).toBe(session.me.personId);
});

test('an older token coming back ends the session for everyone who holds one', async () => {
  const { session } = await signIn(api, 'robbed');
  const second = await refresh(session.refreshToken);
  const third = await refresh(second.refreshToken);
  api.logged.length = 0;
  await isOver(session.refreshToken);
  await isOver(third.refreshToken);
  expect(api.logged.map(([event]) => event)).toContain('session_reused');
  expect((await signIn(api, 'robbed')).session.me.personId).toBe(session.me.personId);
});

test('a token that is a copy is found out when the one it was copied from is used', async () => {
  const { session } = await signIn(api, 'late');
  const owners = await refresh(session.refreshToken);
  api.wait(60_001);
  const thiefs = await refresh(session.refreshToken);
  await isOver(owners.refreshToken);
  await isOver(thiefs.refreshToken);
});

test('a secret that is guessed ends nobody’s session, and costs the store no look', async () => {
  const { session } = await signIn(api, 'guessed');
  const [personId, sessionId, random] = String(session.refreshToken).split('.');
  api.faults.sent();
  for (const guess of ['guess', `guess.${'A'.repeat(22)}`, `${random}.${'A'.repeat(22)}`])
    await isOver(`${personId}.${sessionId}.${guess}`);
  expect(api.faults.sent()).toEqual([]);
  expect((await refresh(session.refreshToken)).me.personId).toBe(session.me.personId);
});

test.each([
  ...['nothing', 'a.b.c', `p${'0'.repeat(25)}.x.y`, `p${'0'.repeat(25)}.x`, `p${'0'.repeat(25)}.x.y.z`],
  // As many letters as a true mark has, and twice the bytes.
  `p${'0'.repeat(25)}.x.y.${'é'.repeat(22)}`,
])('%s is no refresh token', async (token) => isOver(token));

test('two refreshes at the same moment both go on', async () => {
  const { session } = await signIn(api, 'two-tabs');
  const pairs = await Promise.all([refresh(session.refreshToken), refresh(session.refreshToken)]);
  expect(new Set(pairs.map(({ refreshToken }) => refreshToken)).size).toBe(2);
  for (const pair of pairs)
    expect((await personWith(pair, api).call('me', {})).personId).toBe(session.me.personId);
});

test('a session that is used lives on; one left alone for thirty days is over', async () => {
  const days = (count: number) => api.wait(count * 86_400_000);
  let { session } = await signIn(api, 'faithful');
  for (const pause of [29, 29]) {
    days(pause);
    session = await refresh(session.refreshToken);
  }
  days(30);
  await isOver(session.refreshToken);
});

test('however much it is used, a session is over ninety days after its sign-in, and a new one begins', async () => {
  const start = await signIn(api, 'for-ever');
  let { session } = start;
  for (const days of [20, 20, 20, 20]) {
    api.wait(days * 86_400_000);
    session = await refresh(session.refreshToken);
  }
  api.wait(10 * 86_400_000 - 1000);
  session = await refresh(session.refreshToken);
  api.wait(1000);
  expect(await personWith(session, api).refused('me', {})).toBe('session_ended');
  await isOver(session.refreshToken);
  expect((await signIn(api, 'for-ever')).session.me.personId).toBe(session.me.personId);
});

test('leaving ends the session; the other phone of the same person stays in', async () => {
  const here = await signIn(api, 'two-phones');
  const there = await signIn(api, 'two-phones');
  await here.call('logout', {});
  await isOver(here.session.refreshToken);
  expect(await here.refused('actAs', { body: { role: 'resident', organisationId: null } })).toBe(
    'session_ended',
  );
  expect((await refresh(there.session.refreshToken)).me.personId).toBe(there.session.me.personId);
});

test('a member of staff acts in one of their roles, and goes back', async () => {
  const lawyer = await signIn(api, 'lawyer');
  expect(lawyer.session.me.memberships).toEqual(
    expect.arrayContaining([
      {
        role: 'lawyer',
        organisationId: centre,
        organisationName: '集宁区公共法律服务中心',
        organisationKind: 'serviceCentre',
      },
      {
        role: 'lawyer',
        organisationId: aidAgency,
        organisationName: '集宁区法律援助中心',
        organisationKind: 'legalAidAgency',
      },
    ]),
  );
  const asking = (person: Person, body: Session['me']['acting']) => person.call('actAs', { body });
  const atWork = personWith(await asking(lawyer, { role: 'lawyer', organisationId: aidAgency }), api);
  expect(atWork.session.me.acting).toEqual({ role: 'lawyer', organisationId: aidAgency });
  expect(await atWork.refused('fileCase', { body: consultation() })).toBe('not_allowed');
  const home = await asking(atWork, { role: 'resident', organisationId: null });
  expect((await personWith(home, api).call('myCases', { query: {} })).rows).toEqual([]);
});

test.each([
  ['a role they do not hold there', { role: 'supervisor', organisationId: centre }],
  ['a place they do not work at', { role: 'lawyer', organisationId: otherCentre }],
  ['no place', { role: 'lawyer', organisationId: null }],
  ['a resident of an office', { role: 'resident', organisationId: centre }],
  ['a helper of nobody', { role: 'helper', organisationId: null }],
] as const)('nobody acts in %s', async (_, body) => {
  const lawyer = await signIn(api, 'lawyer');
  expect(await lawyer.refused('actAs', { body })).toBe('not_allowed');
  expect((await refresh(lawyer.session.refreshToken)).me.acting.role).toBe('resident');
});

test('a role that was taken away is noticed at the next refresh', async () => {
  const agent = await staff(api, 'second-agent');
  await api.reference.putStaff([staffNamed('second-agent')]);
  const next = await refresh(agent.session.refreshToken);
  expect(next.me).toMatchObject({ acting: { role: 'resident', organisationId: null }, memberships: [] });
  expect(await personWith(next, api).refused('actAs', { body: postOf('second-agent') })).toBe('not_allowed');
});
