import { createHmac } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { accessTokens } from '../../functions/http/auth/accessToken';
import type { TokenKey } from '../../functions/runtime/env';
import { type Api, openApi, tokenKey } from '../support/api';
import { type Person, problemIn, requestTo, signIn } from '../support/person';

const key = tokenKey('first');
let api: Api;
let resident: Person;

beforeAll(async () => {
  api = await openApi({ tokens: accessTokens([key]) });
  resident = await signIn(api, 'olan');
});
afterAll(() => api.close());

const asked = (token: string) => api.send(requestTo('me', {}, token));
const parts = () => resident.session.accessToken.split('.') as [string, string, string];
const inBase64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const read = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString());

/** A token as the server makes it, but for what a forger changes. */
async function forged(header: object, claims: object = {}, signing: TokenKey = key): Promise<string> {
  return new SignJWT({ ...read(parts()[1]), ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'first', ...header })
    .sign(await importJWK(signing, 'ES256'));
}

const isRefused = async (token: string): Promise<void> => {
  const reply = await asked(token);
  expect(problemIn(reply).code).toBe('not_signed_in');
  expect(reply.headers['www-authenticate']).toBe('Bearer');
};

test('a token of ours is let in, and so is a true copy of one', async () => {
  expect((await asked(resident.session.accessToken)).status).toBe(200);
  expect((await asked(await forged({}))).status).toBe(200);
});

test('a token says nothing but who, which session, and in which role', () => {
  expect(read(parts()[1])).toEqual({
    sub: resident.session.me.personId,
    sid: expect.any(String),
    role: 'resident',
    org: null,
    orgName: null,
    name: null,
    iat: expect.any(Number),
    exp: Number(read(parts()[1]).iat) + 600,
  });
});

test('claims changed under the old signature are refused', async () => {
  const [header, claims, signature] = parts();
  await isRefused([header, inBase64({ ...read(claims), role: 'admin' }), signature].join('.'));
});

test('a token without a signature is refused, whatever its header says', async () => {
  const [, claims, signature] = parts();
  const none = inBase64({ alg: 'none', typ: 'at+jwt', kid: 'first' });
  await isRefused(`${none}.${claims}.`);
  await isRefused(`${none}.${claims}.${signature}`);
});

test('a token signed with our public key as a shared secret is refused', async () => {
  const body = `${inBase64({ alg: 'HS256', typ: 'at+jwt', kid: 'first' })}.${parts()[1]}`;
  const { x, y } = key;
  await isRefused(`${body}.${createHmac('sha256', `${x}${y}`).update(body).digest('base64url')}`);
});

test("a stranger's key is refused under our key's name, under its own, and under none", async () => {
  const stranger = tokenKey('stranger');
  await isRefused(await forged({}, {}, stranger));
  await isRefused(await forged({ kid: 'stranger' }, {}, stranger));
  await isRefused(await forged({ kid: undefined }, {}, key));
});

test('something else that our key signed is no access token', async () => {
  await isRefused(await forged({ typ: 'JWT' }));
  await isRefused(await forged({ typ: undefined }));
});

test('a token of ours whose claims make no sense is refused', async () => {
  await isRefused(await forged({}, { role: 'mayor' }));
  await isRefused(await forged({}, { sub: 'me' }));
  await isRefused(await forged({}, { exp: undefined }));
});

test.each(['', 'Bearer', 'Bearer x', 'Basic b2xhbjo=', 'bearer a.b.c', 'Bearer a b'])(
  'with the header %p nobody is signed in',
  async (authorization) => {
    const reply = await api.send({ method: 'GET', path: '/v1/me', headers: { authorization } });
    expect(problemIn(reply).code).toBe('not_signed_in');
  },
);

test('an unknown visitor is told so before anything about what they sent', async () => {
  const body = { method: 'POST', path: '/v1/cases', headers: {}, body: '{"half' };
  expect(problemIn(await api.send(body)).code).toBe('not_signed_in');
});

test('a token is good for ten minutes', async () => {
  const phone = await signIn(api, 'ten-minutes');
  expect(Date.parse(phone.session.expiresAt) - Date.parse(api.now())).toBe(600_000);
  api.wait(598_000);
  expect((await asked(phone.session.accessToken)).status).toBe(200);
  api.wait(2_000);
  await isRefused(phone.session.accessToken);
});

test('after a change of keys old tokens still open, until their key is taken out', async () => {
  const phone = await signIn(api, 'rotation');
  const next = tokenKey('second');
  const rotated = api.instance({ tokens: accessTokens([next, key]) });
  expect((await rotated.send(requestTo('me', {}, phone.session.accessToken))).status).toBe(200);

  const fresh = await signIn(rotated, 'rotation');
  expect(read(fresh.session.accessToken.split('.')[0] ?? '')).toMatchObject({ kid: 'second' });
  expect((await asked(fresh.session.accessToken)).status).toBe(401);

  const later = api.instance({ tokens: accessTokens([next]) });
  expect((await later.send(requestTo('me', {}, phone.session.accessToken))).status).toBe(401);
  expect((await later.send(requestTo('me', {}, fresh.session.accessToken))).status).toBe(200);
});
