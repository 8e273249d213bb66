import { type Api, openApi } from '../support/api';
import { type Person, personWith, signIn, staff } from '../support/person';
import { centre, department, otherCentre, petitionOffice } from '../support/town';

let api: Api;
let admin: Person;
const day = 86_400_000;

beforeAll(async () => {
  api = await openApi();
  admin = await staff(api, 'admin');
});
afterAll(() => api.close());

const invitation = {
  params: { organisationId: centre },
  body: { role: 'lawyer', name: '新来的律师' },
} as const;
const invite = async (): Promise<string> => (await admin.call('invite', invitation)).code;

test('a code is two short groups that can be read aloud, and lasts a week', async () => {
  const reply = await admin.send('invite', invitation);
  const { code, expiresAt } = JSON.parse(reply.text);
  expect(reply.status).toBe(201);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(Date.parse(expiresAt) - Date.parse(api.now())).toBe(7 * day);
});

test('whoever takes it up is a member and at work at once', async () => {
  const newcomer = await signIn(api, 'newcomer');
  const session = await newcomer.call('join', { body: { code: await invite() } });
  expect(session.me).toMatchObject({
    name: '新来的律师',
    acting: { role: 'lawyer', organisationId: centre },
    memberships: [{ role: 'lawyer', organisationId: centre }],
  });
  const { rows } = await personWith(session, api).call('deskQueue', { query: {} });
  expect(rows).toEqual([]);
});

test('a code is typed as people type: small letters, spaces, I and L for 1, O for 0', async () => {
  const code = await invite();
  const typed = ` ${code.toLowerCase().replace('-', ' ').replaceAll('1', 'l').replaceAll('0', 'o')} `;
  const session = await (await signIn(api, 'bad-typist')).call('join', { body: { code: typed } });
  expect(session.me.acting.role).toBe('lawyer');
});

test('a code is good once; the one who took it up may send it again', async () => {
  const code = await invite();
  const [first, second] = [await signIn(api, 'quick'), await signIn(api, 'slow')];
  const joined = personWith(await first.call('join', { body: { code } }), api);
  expect((await joined.call('join', { body: { code } })).me.acting.role).toBe('lawyer');
  expect(await second.refused('join', { body: { code } })).toBe('invitation_invalid');
  expect((await second.call('me', {})).memberships).toEqual([]);
});

test('of two who take it up at the same moment one is in', async () => {
  const code = await invite();
  const rivals = await Promise.all([signIn(api, 'rival-1'), signIn(api, 'rival-2')]);
  const replies = await Promise.all(rivals.map((rival) => rival.send('join', { body: { code } })));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 422]);
});

test('after a week it is as good as wrong', async () => {
  const code = await invite();
  api.wait(7 * day);
  expect(await (await signIn(api, 'too-late')).refused('join', { body: { code } })).toBe(
    'invitation_invalid',
  );
  admin = await staff(api, 'admin');
});

test.each(['22222-22222', 'x', '请', '-----'])('%s opens nothing', async (code) => {
  expect(await (await signIn(api, 'trier')).refused('join', { body: { code } })).toBe('invitation_invalid');
});

test('an administrator invites to the organisation they act in, and to no other, there or not', async () => {
  for (const organisationId of [petitionOffice, otherCentre, department, 'serviceCentre-999999999999']) {
    expect(await admin.refused('invite', { ...invitation, params: { organisationId } })).toBe('not_allowed');
  }
});

test.each(['centre-supervisor', 'centre-dispatcher', 'lawyer'])('the %s invites nobody', async (who) => {
  expect(await (await staff(api, who)).refused('invite', invitation)).toBe('not_allowed');
});

test('an administrator who acts as a resident invites nobody', async () => {
  expect(await (await signIn(api, 'admin')).refused('invite', invitation)).toBe('not_allowed');
});

test('nobody is invited to be a resident', async () => {
  const reply = await api.send({
    method: 'POST',
    path: `/v1/organisations/${centre}/invitations`,
    headers: { authorization: `Bearer ${admin.session.accessToken}`, 'content-type': 'application/json' },
    body: '{"role":"resident","name":"某人"}',
  });
  expect(JSON.parse(reply.text)).toMatchObject({ errors: [{ pointer: '/role', code: 'not_a_choice' }] });
});
