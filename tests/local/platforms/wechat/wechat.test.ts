import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { message, openid, scene, templateId } from '../../../channels/wechat/scene';
import { localWeChatApp } from '../../../../functions/local/platforms/wechat/account';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wechat-'));
});
afterEach(() => rm(folder, { recursive: true }));

const { appId, secret } = localWeChatApp;

test('what was sent, spent and granted is there after a restart, and ids go on rising', async () => {
  const statePath = join(folder, 'wechat.jsonl');
  const before = scene({ statePath, defaultGrants: 1 });
  const code = before.standIn.issueCode(openid);
  await before.client.codeToSession(code);
  await before.client.sendSubscribeMessage(message);
  before.standIn.grant(openid, 'other', 2);

  const after = scene({ statePath, defaultGrants: 1 });
  expect(after.standIn.sent(openid)).toEqual(before.standIn.sent(openid));
  await expect(after.client.codeToSession(code)).rejects.toMatchObject({ errcode: 40163 });
  expect(await after.client.sendSubscribeMessage(message)).toMatchObject({ outcome: 'declined' });
  const other = { ...message, templateId: 'other' };
  for (const outcome of ['sent', 'sent', 'sent', 'declined'])
    expect(await after.client.sendSubscribeMessage(other)).toMatchObject({ outcome });
  const ids = after.standIn.sent(openid).map(({ msgId }) => BigInt(msgId));
  expect(ids).toHaveLength(4);
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => (a < b ? -1 : 1)));
});

test('a crash in the middle of writing loses that line alone, and what comes after is kept', async () => {
  const statePath = join(folder, 'wechat.jsonl');
  await scene({ statePath }).client.sendSubscribeMessage(message);
  await appendFile(statePath, '{"happened":"sent","mess');

  await scene({ statePath }).client.sendSubscribeMessage(message);
  expect(scene({ statePath }).standIn.sent(openid)).toHaveLength(2);
});

test('only people who were granted it get a message, unless the stack grants everybody', async () => {
  const strict = scene({ defaultGrants: 0 });
  expect(await strict.client.sendSubscribeMessage(message)).toMatchObject({ outcome: 'declined' });
  const generous = scene({ defaultGrants: Infinity });
  for (let times = 0; times < 30; times += 1) await generous.client.sendSubscribeMessage(message);
  expect(generous.standIn.sent(openid)).toHaveLength(30);
  expect(generous.standIn.sent('oSomeoneElse')).toHaveLength(0);
});

test.each([
  [41002, `secret=${secret}&js_code=c&grant_type=authorization_code`],
  [41004, `appid=${appId}&js_code=c&grant_type=authorization_code`],
  [41008, `appid=${appId}&secret=${secret}&grant_type=authorization_code`],
  [40013, `appid=wx1&secret=${secret}&js_code=c&grant_type=authorization_code`],
  [40125, `appid=${appId}&secret=x&js_code=c&grant_type=authorization_code`],
  [40002, `appid=${appId}&secret=${secret}&js_code=c&grant_type=x`],
  [40029, `appid=${appId}&secret=${secret}&js_code=c&grant_type=authorization_code`],
])('login error %s', async (errcode, query) => {
  const reply = await scene().standIn.app.request(`/sns/jscode2session?${query}`);
  expect(reply.status).toBe(200);
  expect(reply.headers.get('content-type')).toContain('text/plain');
  expect(await reply.json()).toMatchObject({ errcode });
});

test('errors are worded as WeChat words them, with the number of the exchange at the end', async () => {
  const { standIn, client, pass } = scene({ defaultGrants: 0 });
  const rid = '[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}';
  const send = async (token: string, body: unknown) =>
    standIn.app.request(`/cgi-bin/message/subscribe/send?access_token=${token}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
  const errmsg = async (reply: Response) => (await reply.json()).errmsg;
  const token = await client.stableToken();
  const body = (thing3: string) => ({
    touser: openid,
    template_id: 't',
    data: { thing3: { value: thing3 } },
  });

  expect(await errmsg(await send('x', {}))).toMatch(
    new RegExp(`^invalid credential, access_token is invalid or not latest rid: ${rid}$`),
  );
  expect(await errmsg(await send(token, body('')))).toMatch(
    new RegExp(`^argument invalid! data.thing3.value is emtpy rid: ${rid}$`),
  );
  expect(await errmsg(await send(token, body('一二三四五六七八九十一二三四五六七八九十一')))).toMatch(
    new RegExp(`^argument invalid! data.thing3.value invalid rid: ${rid}$`),
  );
  expect(await errmsg(await send(token, body('好')))).toMatch(
    new RegExp(`^user refuse to accept the msg rid: ${rid}$`),
  );
  pass(7200);
  expect(await errmsg(await send(token, body('好')))).toMatch(
    new RegExp(`^access_token expired rid: ${rid}$`),
  );
});

test.each([
  [40037, { template_id: 'unknown' }],
  [47003, { data: {} }],
  [47001, { data: 'text' }],
  [41030, { page: 'pages/gone?id=1' }],
  [40003, { touser: 'a b' }],
])('with templates and pages registered, error %s for %j', async (errcode, change) => {
  const { standIn, client } = scene({
    templates: { [templateId]: ['thing1'] },
    hasPage: (page) => page === 'pages/case/index',
  });
  const good = {
    touser: openid,
    template_id: templateId,
    page: 'pages/case/index?caseId=1',
    data: message.data,
  };
  const send = async (body: unknown) => {
    const url = `/cgi-bin/message/subscribe/send?access_token=${await client.stableToken()}`;
    const reply = await standIn.app.request(url, { method: 'POST', body: JSON.stringify(body) });
    return reply.json();
  };
  expect(await send({ ...good, ...change })).toMatchObject({ errcode });
  expect(await send(good)).toMatchObject({ errcode: 0 });
});

test('the id is written as a bare number', async () => {
  const { standIn, client } = scene();
  const url = `/cgi-bin/message/subscribe/send?access_token=${await client.stableToken()}`;
  const body = JSON.stringify({ touser: openid, template_id: templateId, data: message.data });
  const reply = await standIn.app.request(url, { method: 'POST', body });
  expect(await reply.text()).toMatch(/^\{"errcode":0,"errmsg":"ok","msgid":\d{19}\}$/);
});
