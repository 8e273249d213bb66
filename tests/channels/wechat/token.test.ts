import { WeChatQuota, WeChatRejected, WeChatUnavailable } from '../../../functions/channels/wechat/failures';
import type { TokenRow, TokenStore } from '../../../functions/channels/wechat/sharedToken';
import { paths } from '../../../functions/local/platforms/wechat/paths';
import { failureOf, message, openid, scene } from './scene';

const sharedStore = () => {
  let stored: TokenRow = { token: null, leasedUntil: null, version: 0 };
  const store: TokenStore = {
    read: async () => stored,
    replace: async (row) => {
      const isNext = row.version === stored.version + 1;
      if (isNext) stored = row;
      return isNext;
    },
  };
  return { store, stored: () => stored.token };
};

test('many callers at once cause one request, and later ones none', async () => {
  const { client, requestsTo } = scene();
  const tokens = await Promise.all(Array.from({ length: 20 }, () => client.stableToken()));
  expect(new Set(tokens).size).toBe(1);
  expect(await client.stableToken()).toBe(tokens[0]);
  expect(requestsTo(paths.stableToken)).toBe(1);
});

test('the token is asked for again when WeChat begins to hand out the next one, five minutes before the end', async () => {
  const { client, pass, requestsTo } = scene();
  const first = await client.stableToken();
  pass(6899);
  expect(await client.stableToken()).toBe(first);
  pass(1);
  expect(await client.stableToken()).not.toBe(first);
  expect(requestsTo(paths.stableToken)).toBe(2);
});

test('instances that share a store ask WeChat once', async () => {
  const { newClient, requestsTo } = scene();
  const { store } = sharedStore();
  const first = await newClient({ tokens: store }).stableToken();
  expect(await newClient({ tokens: store }).stableToken()).toBe(first);
  expect(requestsTo(paths.stableToken)).toBe(1);
});

test('a stored token that has grown old is not used', async () => {
  const { newClient, pass } = scene();
  const { store } = sharedStore();
  const first = await newClient({ tokens: store }).stableToken();
  pass(6900);
  expect(await newClient({ tokens: store }).stableToken()).not.toBe(first);
});

test('a refused token is replaced once, in memory and in the store, and the message goes out', async () => {
  const { standIn, newClient, requestsTo } = scene();
  const { store, stored } = sharedStore();
  const client = newClient({ tokens: store });
  const first = await client.stableToken();
  standIn.revokeTokens();

  expect(await client.sendSubscribeMessage(message)).toMatchObject({ outcome: 'sent' });
  expect(stored()?.token).not.toBe(first);
  expect(requestsTo(paths.send)).toBe(2);
});

test('a token another instance has already replaced is taken from the store', async () => {
  const { standIn, newClient, requestsTo } = scene();
  const { store } = sharedStore();
  const [one, other] = [newClient({ tokens: store }), newClient({ tokens: store })];
  await Promise.all([one.stableToken(), other.stableToken()]);
  standIn.revokeTokens();
  await one.sendSubscribeMessage(message);
  const asked = requestsTo(paths.stableToken);
  await other.sendSubscribeMessage(message);
  expect(requestsTo(paths.stableToken)).toBe(asked);
});

test.each([40001, 40014, 42001])(
  'a token refused twice with %s is an outage, not tried a third time',
  async (errcode) => {
    const { standIn, client, requestsTo } = scene();
    standIn.faults.next(paths.send, { errcode }, 2);
    const failure = await failureOf(client.sendSubscribeMessage(message));
    expect(failure).toBeInstanceOf(WeChatUnavailable);
    expect(failure).toMatchObject({ errcode });
    expect(requestsTo(paths.send)).toBe(2);
  },
);

test('a failed request is not remembered: the next caller asks again', async () => {
  const { standIn, client } = scene();
  standIn.faults.next(paths.stableToken, 'http502');
  expect(await failureOf(client.stableToken())).toBeInstanceOf(WeChatUnavailable);
  expect(await client.stableToken()).toMatch(/^[\w-]{100,}$/);
});

test('WeChat is asked once for each refusal, even when it stands by the token it refuses', async () => {
  const { standIn, client, requestsTo } = scene();
  await client.stableToken();
  standIn.faults.next(paths.send, { errcode: 40001 }, 2);
  expect(await failureOf(client.sendSubscribeMessage(message))).toBeInstanceOf(WeChatUnavailable);
  expect(requestsTo(paths.stableToken)).toBe(2);
  for (let time = 0; time < 3; time += 1) await client.sendSubscribeMessage(message);
  expect(requestsTo(paths.stableToken)).toBe(2);
});

test('a refused token is dropped only by those who still use it', async () => {
  const { standIn, newClient, requestsTo } = scene();
  const client = newClient();
  await client.stableToken();
  standIn.revokeTokens();
  const sends = Array.from({ length: 5 }, (_, at) =>
    client.sendSubscribeMessage({ ...message, openid: `${openid}${at}` }),
  );
  for (const sent of await Promise.all(sends)) expect(sent).toMatchObject({ outcome: 'sent' });
  expect(requestsTo(paths.stableToken)).toBe(2);
});

test('a wrong secret is final; a spent quota has its own kind', async () => {
  const { standIn, client, newClient } = scene();
  expect(await failureOf(newClient({ secret: 'x' }).stableToken())).toBeInstanceOf(WeChatRejected);
  standIn.faults.next(paths.stableToken, { errcode: 45009 });
  expect(await failureOf(client.stableToken())).toBeInstanceOf(WeChatQuota);
});
