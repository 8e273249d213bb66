import { inCookie, Session } from '../../functions/contract/people/session';
import { type Api, openApi, type RawReply } from '../support/api';
import { withoutName } from '../support/filings';
import { personWith, problemIn, requestTo, signIn, visitor } from '../support/person';

const appOrigin = 'https://app.test';
let api: Api;

beforeAll(async () => {
  api = await openApi({ appOrigin, allowedOrigins: [appOrigin, 'https://partner.test'] });
});
afterAll(() => api.close());

/** A browser with the cookies it was given, at a page of this origin. */
function browser(origin: string | null = appOrigin, at: Pick<Api, 'send'> = api) {
  let jar: string | null = null;
  const given: string[] = [];
  async function ask(
    name: 'login' | 'refresh' | 'actAs' | 'logout' | 'recover',
    body?: unknown,
    token?: string,
  ): Promise<RawReply> {
    const request = requestTo(name, { body }, token);
    const reply = await at.send({
      ...request,
      headers: {
        ...request.headers,
        [inCookie.header]: inCookie.value,
        ...(origin === null ? {} : { origin }),
      },
      // As everywhere on that path.
      ...(jar === null ? {} : { cookies: ['theme=dark', jar] }),
    });
    for (const cookie of reply.cookies) {
      given.push(cookie);
      jar = /Max-Age=0/.test(cookie) ? null : (cookie.split('; ')[0] ?? null);
    }
    return reply;
  }
  return { ask, given, jar: () => jar, keep: (cookie: string | null) => (jar = cookie) };
}
const sessionIn = ({ status, text }: RawReply): Session => {
  expect({ status, text }).toMatchObject({ status: 200 });
  return Session.parse(JSON.parse(text));
};

test('the token of a browser is in a cookie that no script reads, sent to the addresses of sessions alone', async () => {
  const page = browser();
  const session = sessionIn(await page.ask('login', { code: 'olan' }));
  expect(session.refreshToken).toBeNull();
  expect(page.given).toEqual([
    expect.stringMatching(
      /^__Secure-session=p[\w.-]+; Max-Age=2592000; Path=\/v1\/session; HttpOnly; Secure; SameSite=Strict$/,
    ),
  ]);
  const next = sessionIn(await page.ask('refresh', { refreshToken: null }));
  expect(next).toMatchObject({ refreshToken: null, me: session.me });
  expect(new Set(page.given).size).toBe(2);
});

test('every reply with a session keeps its token back', async () => {
  const page = browser();
  const { accessToken } = sessionIn(await page.ask('login', { code: 'lawyer' }));
  const acting = { role: 'resident', organisationId: null };
  expect(sessionIn(await page.ask('actAs', acting, accessToken)).refreshToken).toBeNull();
  const body = withoutName();
  const { code } = body;
  await visitor(api).call('fileWithoutName', { body });
  expect(sessionIn(await page.ask('recover', { code })).refreshToken).toBeNull();
  expect(page.given).toHaveLength(3);
});

test('the local stack, which has no encryption, is no secure place and says so', async () => {
  const page = browser(
    'http://127.0.0.1:8787',
    api.instance({
      appOrigin: 'http://127.0.0.1:8787',
      apiOrigin: 'http://127.0.0.1:8787',
    }),
  );
  await page.ask('login', { code: 'olan' });
  expect(page.given[0]).toMatch(/^session=p/);
  expect(page.given[0]).not.toMatch(/Secure/);
});

test('a token of the time before is moved into the cookie by its first use', async () => {
  const { session } = await signIn(api, 'was-here-before');
  const page = browser();
  const moved = sessionIn(await page.ask('refresh', { refreshToken: session.refreshToken }));
  expect(moved).toMatchObject({ refreshToken: null, me: session.me });
  expect(sessionIn(await page.ask('refresh', { refreshToken: null })).me).toEqual(session.me);
});

test.each([
  ['a page of another site', 'https://evil.example'],
  ['a page that has no origin', 'null'],
  ['a page of a partner, which may ask without cookies', 'https://partner.test'],
  ['something that does not say where it is', null],
])('%s neither gets a session into the cookie nor uses the one that is there', async (_, origin) => {
  const own = browser();
  const victim = sessionIn(await own.ask('login', { code: 'victim' }));
  const other = browser(origin);
  other.keep(own.jar());
  expect(problemIn(await other.ask('login', { code: 'attacker' })).code).toBe('not_allowed');
  expect(problemIn(await other.ask('refresh', { refreshToken: null })).code).toBe('not_allowed');
  expect(problemIn(await other.ask('logout', undefined, victim.accessToken)).code).toBe('not_allowed');
  expect(other.given).toEqual([]);
  expect(sessionIn(await own.ask('refresh', { refreshToken: null })).me).toEqual(victim.me);
});

test('without the header of ours a cookie says nothing, and none is given', async () => {
  const own = browser();
  await own.ask('login', { code: 'olan' });
  const bare = requestTo('refresh', { body: { refreshToken: null } });
  const headers = { ...bare.headers, origin: appOrigin };
  const reply = await api.send({ ...bare, headers, cookies: [String(own.jar())] });
  expect(problemIn(reply).code).toBe('session_ended');
  const login = requestTo('login', { body: { code: 'olan' } });
  const given = await api.send({ ...login, headers: { ...login.headers, origin: appOrigin } });
  expect(given.cookies).toEqual([]);
  expect(Session.parse(JSON.parse(given.text)).refreshToken).toEqual(expect.any(String));
});

test('a page of the very place that is asked is ours, whatever it is called', async () => {
  const request = requestTo('login', { body: { code: 'olan' } });
  const headers = { ...request.headers, [inCookie.header]: inCookie.value, origin: 'http://localhost:1' };
  const asked = (host: string) => api.send({ ...request, headers: { ...headers, host } });
  expect((await asked('localhost:1')).status).toBe(200);
  expect((await asked('localhost:2')).status).toBe(403);
});

test('two tabs with one cookie refresh at the same moment and go on, whichever answer came last', async () => {
  const page = browser();
  const { me } = sessionIn(await page.ask('login', { code: 'two-tabs' }));
  const both = await Promise.all([1, 2].map(() => page.ask('refresh', { refreshToken: null })));
  for (const tab of both.map(sessionIn)) expect((await personWith(tab, api).send('me', {})).status).toBe(200);
  for (let more = 0; more < 3; more += 1)
    expect(sessionIn(await page.ask('refresh', { refreshToken: null })).me).toEqual(me);
});

test('signing in anew ends the session that was in the cookie, on its two tokens', async () => {
  const page = browser();
  const before = sessionIn(await page.ask('login', { code: 'olan' }));
  const copied = page.jar();
  const after = sessionIn(await page.ask('login', { code: 'olan' }));
  expect((await personWith(after, api).send('me', {})).status).toBe(200);
  expect(await personWith(before, api).refused('me', {})).toBe('session_ended');
  const copy = browser();
  copy.keep(copied);
  expect(problemIn(await copy.ask('refresh', { refreshToken: null })).code).toBe('session_ended');
});

test('leaving takes the cookie away and ends the session; a tab of somebody before leaves the browser alone', async () => {
  const page = browser();
  // Signed in before the browser kept tokens in cookies.
  const before = sessionIn(await browser().ask('login', { code: 'came-first' }));
  const after = sessionIn(await page.ask('login', { code: 'came-after' }));
  expect((await page.ask('logout', undefined, before.accessToken)).status).toBe(204);
  expect(sessionIn(await page.ask('refresh', { refreshToken: null })).me).toEqual(after.me);

  const last = page.jar();
  expect((await page.ask('logout', undefined, after.accessToken)).status).toBe(204);
  expect(page.jar()).toBeNull();
  page.keep(last);
  expect(problemIn(await page.ask('refresh', { refreshToken: null })).code).toBe('session_ended');
});

test('with its cookies the browser app alone may ask from elsewhere', async () => {
  const allowed = async (origin: string) => {
    const { headers } = await api.send({
      method: 'OPTIONS',
      path: '/v1/session/refresh',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    return [headers['access-control-allow-origin'], headers['access-control-allow-credentials']];
  };
  expect(await allowed(appOrigin)).toEqual([appOrigin, 'true']);
  expect(await allowed('https://partner.test')).toEqual(['https://partner.test', undefined]);
  expect(await allowed('https://evil.example')).toEqual([undefined, undefined]);
});

test('a phone is told its token as ever', async () => {
  const { session } = await signIn(api, 'phone');
  const next = await visitor(api).call('refresh', { body: { refreshToken: session.refreshToken } });
  expect(next.refreshToken).toEqual(expect.any(String));
});
