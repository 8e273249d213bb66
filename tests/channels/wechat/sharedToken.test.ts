import type { WeChatOptions } from '../../../functions/channels/wechat/client';
import { WeChatUnavailable } from '../../../functions/channels/wechat/failures';
import { localWeChatApp } from '../../../functions/local/platforms/wechat/account';
import { paths } from '../../../functions/local/platforms/wechat/paths';
import { createWeChatTokens } from '../../../functions/store/channelTokens/channelTokens';
import { everythingIn } from '../../support/everything';
import { faultsOn, replyLost } from '../../support/faults';
import { storeOptions } from '../../support/store';
import { openTable, type OpenTable } from '../../support/table';
import { failureOf, message, openid, scene } from './scene';

let opened: OpenTable;

beforeEach(async () => {
  opened = await openTable();
});
afterEach(() => opened.close());

const tokensOfOne = () => createWeChatTokens(storeOptions(opened), localWeChatApp.appId);

/** Processes that share a table and WeChat and nothing else; while one waits, time passes. */
function processes(count: number) {
  const at = scene();
  const sleep = async (ms: number) => void at.pass(ms / 1000);
  const process = (more: Partial<WeChatOptions> = {}) =>
    at.newClient({ tokens: tokensOfOne(), sleep, ...more });
  return { ...at, process, all: Array.from({ length: count }, () => process()) };
}

test('two processes with twenty callers each cause one request', async () => {
  const { all, requestsTo } = processes(2);
  const asked = all.flatMap((client) => Array.from({ length: 20 }, () => client.stableToken()));
  expect(new Set(await Promise.all(asked)).size).toBe(1);
  expect(requestsTo(paths.stableToken)).toBe(1);
});

test('a process that starts later takes what is there, and lets it lie sealed', async () => {
  const { process, requestsTo } = processes(0);
  const token = await process().stableToken();
  expect(await process().stableToken()).toBe(token);
  expect(requestsTo(paths.stableToken)).toBe(1);
  expect((await everythingIn(opened.client, opened.table)).join()).not.toContain(token);
});

test('a token that is revoked under six processes is replaced once', async () => {
  const { all, standIn, requestsTo } = processes(6);
  for (const client of all) await client.stableToken();
  standIn.revokeTokens();
  const sent = await Promise.all(
    all.map((client, at) => client.sendSubscribeMessage({ ...message, openid: `${openid}${at}` })),
  );
  expect(sent.map(({ outcome }) => outcome)).toEqual(all.map(() => 'sent'));
  expect(requestsTo(paths.stableToken)).toBe(2);
});

test('a lease whose holder died runs out, and another asks WeChat', async () => {
  const { process, requestsTo, now } = processes(0);
  const leasedUntil = new Date(now().getTime() + 10_000).toISOString();
  await tokensOfOne().replace({ token: null, leasedUntil, version: 1 });
  expect(await process().stableToken()).toMatch(/^[\w-]{100,}$/);
  expect(requestsTo(paths.stableToken)).toBe(1);
  expect(now().toISOString() >= leasedUntil).toBe(true);
});

test('nobody waits for ever: when no token comes, WeChat counts as unavailable', async () => {
  const { newClient, now, requestsTo } = processes(0);
  const leasedUntil = new Date(now().getTime() + 10_000).toISOString();
  await tokensOfOne().replace({ token: null, leasedUntil, version: 1 });
  const client = newClient({ tokens: tokensOfOne(), sleep: async () => undefined });
  expect(await failureOf(client.stableToken())).toBeInstanceOf(WeChatUnavailable);
  expect(requestsTo(paths.stableToken)).toBe(0);
});

test('who failed to get one lets the next try at once', async () => {
  const { process, standIn, now } = processes(0);
  const began = now();
  standIn.faults.next(paths.stableToken, 'http502');
  expect(await failureOf(process().stableToken())).toBeInstanceOf(WeChatUnavailable);
  expect(await process().stableToken()).toMatch(/^[\w-]{100,}$/);
  expect(now()).toEqual(began);
});

test('a lease whose reply was lost is known as one’s own', async () => {
  const { process, requestsTo, now } = processes(0);
  const began = now();
  faultsOn(opened.client).on('PutItem', 'after', replyLost());
  expect(await process().stableToken()).toMatch(/^[\w-]{100,}$/);
  expect([requestsTo(paths.stableToken), now()]).toEqual([1, began]);
});
