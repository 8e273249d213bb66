import { scene } from '../../../channels/wechat/scene';
import { localWeChatApp } from '../../../../functions/local/platforms/wechat/account';
import { tokens } from '../../../../functions/local/platforms/wechat/tokens';

const { appId, secret } = localWeChatApp;

function clock() {
  let at = new Date('2026-03-02T00:00:00+08:00').getTime();
  return { now: () => new Date(at), pass: (seconds: number) => void (at += seconds * 1000) };
}

test('a new plain token leaves the one before five minutes', () => {
  const { now, pass } = clock();
  const families = tokens(now);
  const first = families.plain();
  expect(first.expiresInSeconds).toBe(7200);
  expect(families.plain().token).not.toBe(first.token);
  pass(299);
  expect(families.state(first.token)).toBe('valid');
  pass(1);
  expect(families.state(first.token)).toBe('invalid');
});

test('the stable token stays the same until five minutes before its end; then both work until it ends', () => {
  const { now, pass } = clock();
  const families = tokens(now);
  const first = families.stable();
  pass(6899);
  expect(families.stable()).toEqual({ token: first.token, expiresInSeconds: 301 });
  pass(1);
  const second = families.stable();
  expect(second).toEqual({ token: expect.not.stringMatching(first.token), expiresInSeconds: 7200 });
  pass(299);
  expect(families.state(first.token)).toBe('valid');
  pass(1);
  expect(families.state(first.token)).toBe('expired');
  expect(families.state(second.token)).toBe('valid');
});

test('the families know nothing of each other', () => {
  const { now } = clock();
  const families = tokens(now);
  const stable = families.stable();
  families.plain();
  families.plain();
  expect(families.stable().token).toBe(stable.token);
});

test('forcing ends the token at once, does nothing within thirty seconds, and works twenty times a day', () => {
  const { now, pass } = clock();
  const families = tokens(now);
  const forced = () => {
    const issued = families.forced();
    return issued === 'limited' ? issued : issued.token;
  };
  const first = families.stable().token;
  const second = forced();
  expect(families.state(first)).toBe('invalid');
  pass(29);
  expect(forced()).toBe(second);
  pass(1);
  expect(forced()).not.toBe(second);

  for (let times = 3; times <= 20; times += 1) {
    pass(30);
    expect(forced()).not.toBe('limited');
  }
  pass(30);
  expect(forced()).toBe('limited');
  pass(24 * 3600);
  expect(forced()).not.toBe('limited');
});

test('revoked tokens are invalid, and the next stable one is new', () => {
  const { now } = clock();
  const families = tokens(now);
  const stable = families.stable().token;
  families.revoke();
  expect(families.state(stable)).toBe('invalid');
  expect(families.stable().token).not.toBe(stable);
});

const post = (body: unknown) => ({ method: 'POST', body: JSON.stringify(body) });
const asked = { grant_type: 'client_credential', appid: appId, secret };

test('both paths hand out tokens in WeChat’s shape', async () => {
  const { app } = scene().standIn;
  const plain = await app.request(`/cgi-bin/token?${new URLSearchParams(asked).toString()}`);
  const stable = await app.request('/cgi-bin/stable_token', post(asked));
  for (const reply of [plain, stable])
    expect(await reply.json()).toEqual({ access_token: expect.any(String), expires_in: 7200 });
});

test.each([
  [40002, { ...asked, grant_type: 'x' }],
  [40013, { ...asked, appid: 'wx1' }],
  [40125, { ...asked, secret: 'x' }],
  [41002, { grant_type: asked.grant_type, secret }],
  [41004, { grant_type: asked.grant_type, appid: appId }],
  [47001, { ...asked, force_refresh: 'yes' }],
])('error %s for %j', async (errcode, body) => {
  const reply = await scene().standIn.app.request('/cgi-bin/stable_token', post(body));
  expect(await reply.json()).toMatchObject({ errcode });
});
