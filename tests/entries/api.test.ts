import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import { Refused } from '../../functions/domain/refused';
import { apiDeps } from '../../functions/entries/api';
import { rulesFrom } from '../../functions/entries/parts/rules';
import { scheduleDeps } from '../../functions/entries/schedule';
import { createHandler } from '../../functions/http/handler';
import { createTable } from '../../functions/local/stack/createTable';
import { startEngine } from '../../functions/local/stack/engine/start';
import { ApiEnv, readEnv } from '../../functions/runtime/env';
import { createReference } from '../../functions/store/createReference';
import { eventOf, receiptKey, tokenKey } from '../support/api';
import { consultation } from '../support/filings';
import { requestTo } from '../support/person';
import { sealSecret } from '../support/store';
import { build } from '../support/town';

const secret = 'secret of the tests, long enough';
let server: Server;
let phoneReply = '';

const replies: Record<string, object> = {
  good: { openid: 'olan', session_key: 'never to be seen' },
  old: { errcode: 40029, errmsg: 'invalid code' },
  spent: { errcode: 40163, errmsg: 'code been used' },
  blocked: { errcode: 40226, errmsg: 'code blocked' },
  quota: { errcode: 45009, errmsg: 'reach max api daily quota limit' },
  ours: { errcode: 40013, errmsg: 'invalid appid' },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://wechat');
    if (pathname === '/wxa/business/getuserphonenumber') return void response.end(phoneReply);
    if (pathname === '/cgi-bin/stable_token')
      return void response.end('{"access_token":"t","expires_in":7200}');
    const code = new URL(request.url ?? '', 'http://wechat').searchParams.get('js_code') ?? '';
    response.end(JSON.stringify(replies[code]));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(() => new Promise((closed) => server.close(closed)));

const env = (more: Record<string, string> = {}): ApiEnv =>
  readEnv(ApiEnv, {
    TABLE_NAME: 'deps-test',
    AWS_REGION: 'cn-northwest-1',
    DYNAMODB_ENDPOINT: 'http://127.0.0.1:9',
    NUMBER_SECRET: secret,
    CURSOR_SECRET: secret,
    SEAL_KEYS: sealSecret(7),
    WECHAT_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    WECHAT_APP_ID: 'wx-tests',
    WECHAT_SECRET: 'wechat secret',
    TEMPLATES: '{"answered":"one","message":"one","decision":"two"}',
    TOKEN_KEYS: JSON.stringify({ keys: [tokenKey('first')] }),
    RECEIPT_KEYS: JSON.stringify({ keys: [receiptKey('first')] }),
    ...more,
  });

const login = (code: string, more = {}) => apiDeps(env(more)).api.weChat.codeToSession(code);

test('a good code gives the openid and nothing more', async () => {
  expect(await login('good')).toEqual({ openid: 'olan' });
});

test.each([
  ['old', 'login_code_invalid'],
  ['spent', 'login_code_invalid'],
  ['blocked', 'login_refused'],
  ['quota', 'wechat_unavailable'],
] as const)('a code that is %s is refused as %s', async (code, problem) => {
  await expect(login(code)).rejects.toEqual(new Refused(problem));
});

test('while WeChat cannot be reached signing in is refused for now', async () => {
  const nobody = { WECHAT_BASE_URL: 'http://127.0.0.1:9' };
  await expect(login('good', nobody)).rejects.toEqual(new Refused('wechat_unavailable'));
});

test('a mistake of ours is nobody else’s fault', async () => {
  const error: unknown = await login('ours').catch((thrown: unknown) => thrown);
  expect(error).not.toBeInstanceOf(Refused);
  expect(error).toMatchObject({ errcode: 40013 });
});

test('what WeChat says of a failure is logged, but not of a code that was merely spent', async () => {
  const lines: string[] = [];
  const spy = jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  for (const code of ['spent', 'quota', 'ours']) await login(code).catch(() => undefined);
  spy.mockRestore();
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ event: 'login_failed', errorName: 'WeChatQuota', errcode: 45009 }),
    expect.objectContaining({ event: 'login_failed', errorName: 'WeChatRejected', errcode: 40013 }),
  ]);
  expect(lines.join()).not.toMatch(/quota limit|js_code|wechat secret/);
});

test('a database that takes a request and never answers is given up, and not only warned about', async () => {
  const silent = createServer();
  await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
  const endpoint = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const { client } = apiDeps(env({ DYNAMODB_ENDPOINT: endpoint }));
  const asked = client.send(new ListTablesCommand({}), { requestTimeout: 50 });
  await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' });
  client.destroy();
  silent.closeAllConnections();
  silent.close();
});

test('the API answers before it is ended, however long the table is silent, and says which request failed', async () => {
  const silent = createServer();
  await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
  const endpoint = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const { client, api } = apiDeps(env({ DYNAMODB_ENDPOINT: endpoint }));
  const logged: unknown[] = [];
  const handler = createHandler({ ...api, log: (...line) => void logged.push(line) });
  const time = { getRemainingTimeInMillis: () => 2200 };
  const begun = performance.now();
  const { statusCode, body } = await handler(
    eventOf({ method: 'GET', path: '/v1/areas/150902000000' }),
    time,
  );
  // Sooner than a single look into the table is given up by itself.
  expect(performance.now() - begun).toBeLessThan(1900);
  expect([statusCode, JSON.parse(body ?? '')]).toEqual([
    503,
    expect.objectContaining({ code: 'store_unavailable' }),
  ]);
  expect(logged).toContainEqual(['request_failed', expect.objectContaining({ code: 'store_unavailable' })]);
  client.destroy();
  silent.closeAllConnections();
  silent.close();
});

test('where nobody waits for an answer, a silent table is given up by its own patience alone', async () => {
  const { client } = apiDeps(env());
  expect(await client.config.maxAttempts()).toBe(3);
  client.destroy();
});

test('each template is asked for once', () => {
  expect(apiDeps(env()).api.templates).toEqual(['one', 'two']);
});

test('a place adds its holidays and its lengths to the law, for the API and for the sweep alike', () => {
  const more = {
    LOCAL_HOLIDAYS: '[{"date":"2026-07-10","name":"那达慕"}]',
    CLOCK_LENGTHS: '{"aid.supply":15}',
  };
  const rules = rulesFrom(env(more));
  expect(rules.calendar.isWorkingDay('2026-07-10')).toBe(false);
  expect(rules.calendar.holiday('2026-07-10')).toBe('那达慕');
  expect(rules.lengths).toEqual({ 'aid.supply': 15 });
  expect(rules.calendar.version).not.toBe(publishedSettings.calendar.version);
  for (const given of [apiDeps(env(more)).api.rules, scheduleDeps(env(more)).rules])
    expect([given.calendar.version, given.lengths]).toEqual([rules.calendar.version, rules.lengths]);
  expect(rulesFrom(env()).calendar.version).toBe(publishedSettings.calendar.version);
});

test('local holidays and lengths of this place are part of the rules, and no period of the law is', () => {
  const LOCAL_HOLIDAYS = '[{"date":"2027-07-12","name":"那达慕"}]';
  const { rules } = apiDeps(env({ LOCAL_HOLIDAYS, CLOCK_LENGTHS: '{"consult.message":12}' })).api;
  expect(rules.calendar.isWorkingDay('2027-07-12')).toBe(false);
  expect(apiDeps(env()).api.rules.calendar.isWorkingDay('2027-07-12')).toBe(true);
  expect(rules.lengths).toEqual({ 'consult.message': 12 });
  expect(() => env({ CLOCK_LENGTHS: '{"aid.review":30}' })).toThrow('CLOCK_LENGTHS');
});

test('a phone number comes through WeChat, in our words when it does not', async () => {
  const engine = await startEngine({ dataDir: undefined });
  const { client, api } = apiDeps(env({ DYNAMODB_ENDPOINT: engine.endpoint }));
  await createTable(client, 'deps-test');
  const ask = (reply: object) => {
    phoneReply = JSON.stringify(reply);
    return api.weChat.phoneNumber({ code: 'c', openid: 'olan' });
  };
  const info = { purePhoneNumber: '13800001234', countryCode: '86', watermark: { appid: 'wx-tests' } };
  expect(await ask({ errcode: 0, phone_info: info })).toBe('13800001234');
  const invalid = new Refused('phone_code_invalid');
  await expect(ask({ errcode: 40029 })).rejects.toEqual(invalid);
  await expect(ask({ phone_info: { ...info, countryCode: '81' } })).rejects.toEqual(invalid);
  await expect(ask({ phone_info: { ...info, watermark: { appid: 'x' } } })).rejects.toEqual(invalid);
  await expect(ask({ errcode: 45009 })).rejects.toEqual(new Refused('wechat_unavailable'));
  client.destroy();
  await engine.stop();
});

test('put together from an environment, the API signs a resident in and files their case', async () => {
  const engine = await startEngine({ dataDir: undefined });
  const { client, storeOptions, api } = apiDeps(env({ DYNAMODB_ENDPOINT: engine.endpoint }));
  await createTable(client, 'deps-test');
  await build(createReference(storeOptions));
  const handler = createHandler({ ...api, log: () => undefined });
  const signedIn = await handler(eventOf(requestTo('login', { body: { code: 'good' } })));
  const { accessToken } = JSON.parse(signedIn.body ?? '');
  const filed = await handler(eventOf(requestTo('fileCase', { body: consultation() }, accessToken)));
  client.destroy();
  await engine.stop();
  expect([signedIn.statusCode, filed.statusCode]).toEqual([200, 201]);
  expect(JSON.stringify([signedIn, filed])).not.toMatch(/olan|never to be seen/);
});
