import { WeChatQuota, WeChatRejected, WeChatUnavailable } from '../../../functions/channels/wechat/failures';
import { fetchWithin } from '../../../functions/channels/fetchWithin';
import { paths } from '../../../functions/local/platforms/wechat/paths';
import { freePort } from '../../../functions/local/stack/engine/freePort';
import { failureOf, openid, scene } from './scene';

test('a code gives the openid and nothing else: the session key stays behind', async () => {
  const { standIn, client } = scene();
  expect(await client.codeToSession(standIn.issueCode(openid))).toEqual({ openid });
});

test('an openid may hold hyphens, and a code made elsewhere counts as fresh', async () => {
  const { client } = scene();
  expect(await client.codeToSession('code-o-a-b-nonce1')).toEqual({ openid: 'o-a-b' });
});

test('a used code is rejected as used', async () => {
  const { standIn, client } = scene();
  const code = standIn.issueCode(openid);
  await client.codeToSession(code);
  const failure = await failureOf(client.codeToSession(code));
  expect(failure).toBeInstanceOf(WeChatRejected);
  expect(failure).toMatchObject({
    errcode: 40163,
    rid: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{8}){2}$/),
  });
});

test('a code is good for five minutes', async () => {
  const { standIn, client, pass } = scene();
  const [inTime, late] = [standIn.issueCode(openid), standIn.issueCode(openid)];
  pass(300);
  expect(await client.codeToSession(inTime)).toEqual({ openid });
  pass(1);
  expect(await failureOf(client.codeToSession(late))).toMatchObject({ errcode: 40029 });
});

test('something that is no code is rejected as unknown', async () => {
  const { client } = scene();
  expect(await failureOf(client.codeToSession('forged'))).toMatchObject({ errcode: 40029 });
});

test('when the answer is lost the code is spent, and one new code recovers', async () => {
  const { standIn, client } = scene();
  const code = standIn.issueCode(openid);
  standIn.faults.next(paths.login, 'dropAfterCommit');
  expect(await failureOf(client.codeToSession(code))).toBeInstanceOf(WeChatUnavailable);
  expect(await failureOf(client.codeToSession(code))).toMatchObject({ errcode: 40163 });
  expect(await client.codeToSession(standIn.issueCode(openid))).toEqual({ openid });
});

test('a busy WeChat is asked three times more, each after a longer wait, and then counts as unavailable', async () => {
  const { standIn, client, waits, requestsTo } = scene();
  standIn.faults.next(paths.login, { errcode: -1 }, 4);
  const failure = await failureOf(client.codeToSession(standIn.issueCode(openid)));
  expect(failure).toBeInstanceOf(WeChatUnavailable);
  expect(failure).toMatchObject({ errcode: -1, retryAfterSeconds: 60 });
  expect(waits).toEqual([1000, 2000, 4000]);
  expect(requestsTo(paths.login)).toBe(4);
});

test('a WeChat that stops being busy in time is no failure', async () => {
  const { standIn, client } = scene();
  standIn.faults.next(paths.login, { errcode: -1 }, 3);
  expect(await client.codeToSession(standIn.issueCode(openid))).toEqual({ openid });
});

test.each([
  [45009, WeChatQuota],
  [45011, WeChatUnavailable],
  [40226, WeChatRejected],
  [99999, WeChatRejected],
])('error %s is not tried again and has its own kind', async (errcode, kind) => {
  const { standIn, client, requests } = scene();
  standIn.faults.next(paths.login, { errcode });
  const failure = await failureOf(client.codeToSession(standIn.issueCode(openid)));
  expect(failure).toBeInstanceOf(kind);
  expect(failure).toMatchObject({ errcode });
  expect(requests).toHaveLength(1);
});

test.each(['dropBefore', 'http502'] as const)(
  '%s: unavailable, and the same code works afterwards',
  async (fault) => {
    const { standIn, client } = scene();
    const code = standIn.issueCode(openid);
    standIn.faults.next(paths.login, fault);
    expect(await failureOf(client.codeToSession(code))).toBeInstanceOf(WeChatUnavailable);
    expect(await client.codeToSession(code)).toEqual({ openid });
  },
);

test('an answer that takes too long is given up', async () => {
  const { standIn, client } = scene({ pause: () => new Promise<void>(() => undefined) }, { timeoutMs: 5 });
  standIn.faults.next(paths.login, { delayMs: 60_000 });
  expect(await failureOf(client.codeToSession(standIn.issueCode(openid)))).toBeInstanceOf(WeChatUnavailable);
});

test('an address where nobody listens is unavailable', async () => {
  const { newClient } = scene();
  const client = newClient({ baseUrl: `http://127.0.0.1:${await freePort()}`, fetch: fetchWithin(2000) });
  expect(await failureOf(client.codeToSession('code-o1-n1'))).toBeInstanceOf(WeChatUnavailable);
});

test.each(['', '<html>', 'null', '[]', '{"errcode":"0"}', '{}', '{"openid":""}'])(
  'an answer that is not one of WeChat’s (%j) counts as unavailable',
  async (body) => {
    const { newClient } = scene();
    const client = newClient({ fetch: async () => new Response(body) });
    expect(await failureOf(client.codeToSession('code-o1-n1'))).toBeInstanceOf(WeChatUnavailable);
  },
);

test('a failure can be logged whole: neither secret nor code nor person is in it', async () => {
  const { standIn, newClient } = scene();
  const secret = 'wrong-secret';
  const code = standIn.issueCode(openid);
  const failures = [
    await failureOf(newClient({ secret }).codeToSession(code)),
    await failureOf(
      newClient({
        secret,
        fetch: async (input) => {
          throw new Error(`cannot fetch ${JSON.stringify(input)}`);
        },
      }).codeToSession(code),
    ),
  ];
  for (const failure of failures) {
    if (!(failure instanceof Error)) throw new Error('not an error');
    const logged = [failure.message, failure.stack, JSON.stringify(failure), String(failure.cause)].join();
    for (const hidden of [secret, code, openid]) expect(logged).not.toContain(hidden);
  }
  expect(failures[0]).toMatchObject({ errcode: 40125 });
});
