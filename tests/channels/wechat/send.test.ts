import {
  WeChatQuota,
  WeChatRejected,
  WeChatUnavailable,
  WeChatUnknownOutcome,
} from '../../../functions/channels/wechat/failures';
import { fetchWithin } from '../../../functions/channels/fetchWithin';
import { freePort } from '../../../functions/local/stack/engine/freePort';
import { paths } from '../../../functions/local/platforms/wechat/paths';
import { failureOf, message, openid, scene, templateId } from './scene';

test('a message arrives as it was sent, and its id survives although no number can hold it', async () => {
  const { standIn, client } = scene();
  const outcome = await client.sendSubscribeMessage(message);
  const [received, ...others] = standIn.sent(openid);
  expect(others).toHaveLength(0);
  expect(received).toMatchObject({
    templateId,
    page: 'pages/case/index',
    data: { thing1: { value: '法律咨询' } },
  });
  expect(outcome).toEqual({ outcome: 'sent', msgId: received?.msgId });
  expect(BigInt(received?.msgId ?? 0)).toBeGreaterThan(2n ** 53n);
  expect(String(Number(received?.msgId))).not.toBe(received?.msgId);
});

test('a person without consent left has declined, which is an answer and not a failure', async () => {
  const { standIn, client, requestsTo } = scene({ defaultGrants: 1 });
  await client.sendSubscribeMessage(message);
  expect(await client.sendSubscribeMessage(message)).toEqual({ outcome: 'declined', errcode: 43101 });
  standIn.grant(openid, templateId, 1);
  expect(await client.sendSubscribeMessage(message)).toMatchObject({ outcome: 'sent' });
  standIn.grant(openid, templateId, 5);
  standIn.refuse(openid, templateId);
  expect(await client.sendSubscribeMessage(message)).toMatchObject({ outcome: 'declined' });
  expect(requestsTo(paths.send)).toBe(4);
});

test.each([
  ['dropAfterCommit', 1],
  ['dropBefore', 0],
  ['http502', 0],
] as const)('%s: the outcome is unknown, and it is not sent again by itself', async (fault, arrived) => {
  const { standIn, client, requestsTo } = scene();
  standIn.faults.next(paths.send, fault);
  expect(await failureOf(client.sendSubscribeMessage(message))).toBeInstanceOf(WeChatUnknownOutcome);
  expect(standIn.sent(openid)).toHaveLength(arrived);
  expect(requestsTo(paths.send)).toBe(1);
});

test('an answer that takes too long leaves the outcome unknown', async () => {
  const { standIn, client } = scene({ pause: () => new Promise<void>(() => undefined) }, { timeoutMs: 5 });
  standIn.faults.next(paths.send, { delayMs: 60_000 });
  expect(await failureOf(client.sendSubscribeMessage(message))).toBeInstanceOf(WeChatUnknownOutcome);
});

test('an answer cut off in the middle leaves the outcome unknown', async () => {
  const { newClient } = scene();
  const replies = [new Response('{"access_token":"t","expires_in":7200}'), new Response('{"errcode":0,"msg')];
  const client = newClient({ fetch: async () => replies.shift() ?? Response.error() });
  expect(await failureOf(client.sendSubscribeMessage(message))).toBeInstanceOf(WeChatUnknownOutcome);
});

test('a request that never left is unavailable, so that it is sent later', async () => {
  const { client, newClient } = scene();
  const token = await client.stableToken();
  const tokens = {
    read: async () => ({
      token: { token, freshUntil: '2027-01-01T00:00:00Z' },
      leasedUntil: null,
      version: 1,
    }),
    replace: async () => false,
  };
  const baseUrl = `http://127.0.0.1:${await freePort()}`;
  const failure = await failureOf(
    newClient({ baseUrl, tokens, fetch: fetchWithin(2000) }).sendSubscribeMessage(message),
  );
  expect(failure).toBeInstanceOf(WeChatUnavailable);
});

test('a busy WeChat has done nothing, so the message is sent again, and only once in the end', async () => {
  const { standIn, client, waits } = scene();
  standIn.faults.next(paths.send, { errcode: -1 }, 3);
  expect(await client.sendSubscribeMessage(message)).toMatchObject({ outcome: 'sent' });
  expect(waits).toEqual([1000, 2000, 4000]);
  expect(standIn.sent(openid)).toHaveLength(1);
});

test.each([
  [-1, 4, WeChatUnavailable, 60],
  [45011, 1, WeChatUnavailable, 60],
  [43108, 1, WeChatUnavailable, 5],
  [45009, 1, WeChatQuota, undefined],
  [40003, 1, WeChatRejected, undefined],
  [40037, 1, WeChatRejected, undefined],
  [41030, 1, WeChatRejected, undefined],
  [43107, 1, WeChatRejected, undefined],
  [45168, 1, WeChatRejected, undefined],
])('error %s: %s request(s), and its own kind of failure', async (errcode, requests, kind, seconds) => {
  const { standIn, client, requestsTo } = scene();
  standIn.faults.next(paths.send, { errcode }, 9);
  const failure = await failureOf(client.sendSubscribeMessage(message));
  expect(failure).toBeInstanceOf(kind);
  expect(failure).toMatchObject({ errcode, ...(seconds !== undefined && { retryAfterSeconds: seconds }) });
  expect(requestsTo(paths.send)).toBe(requests);
  expect(standIn.sent(openid)).toHaveLength(0);
});

test('a wrong field is named, so that the template can be mended, without what it said', async () => {
  const { client } = scene();
  const data = { thing1: { value: '张三的'.repeat(9) } };
  const failure = await failureOf(client.sendSubscribeMessage({ ...message, data }));
  expect(failure).toBeInstanceOf(WeChatRejected);
  expect(failure).toMatchObject({ errcode: 47003, field: 'thing1' });
  expect(String(failure)).not.toContain('张三');
});

test.each(['{"errcode":0,"errmsg":"ok"}', '{"errcode":0,"msgid":null}', '{}'])(
  'a success without a usable id (%s) is still a success',
  async (body) => {
    const { newClient } = scene();
    const replies = ['{"access_token":"t","expires_in":7200}', body];
    const client = newClient({ fetch: async () => new Response(replies.shift()) });
    expect(await client.sendSubscribeMessage(message)).toEqual({ outcome: 'sent' });
  },
);
