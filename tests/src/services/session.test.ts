import type { Session } from '../../../functions/contract/people/session';
import { makeSession, type KeptSession } from '../../../src/services/session/session';
import type { Exchange, Sent } from '../../../src/services/server/send';

const me = (letter: string): Session['me'] => ({
  personId: `p${letter.repeat(25)}`,
  name: null,
  acting: { role: 'resident', organisationId: null },
  memberships: [],
  phone: null,
  phoneAnswered: false,
  templates: [],
});

const session = (name: string, letter = 'a'): Session => ({
  accessToken: `access-${name}`,
  expiresAt: '2026-03-02T01:00:00.000Z',
  refreshToken: `refresh-${name}`,
  me: me(letter),
});

const given = (name: string, letter?: string): Exchange => ({ status: 200, body: session(name, letter) });

const refused = (code: string): Exchange => ({
  status: 401,
  body: { type: 't', title: 't', status: 401, detail: '请重新登录。', code, instance: 'request-1' },
});

type World = {
  exchanges: Exchange[];
  stored?: KeptSession;
  /** Codes WeChat gives, in order; `null` is a browser without a door. */
  codes?: (string | null)[];
};

/** A phone with this memory, on a network that gives these exchanges. */
function phone({ exchanges, stored, codes = [] }: World) {
  const sent: (Pick<Sent, 'path' | 'body'> & Partial<Pick<Sent, 'method'>>)[] = [];
  const memory: { stored: KeptSession | undefined } = { stored };
  const door = jest.fn();
  const keeper = makeSession({
    send: async ({ path, body, method }) => {
      sent.push({ path, body, ...(method === 'DELETE' && { method }) });
      await Promise.resolve();
      return exchanges.shift() ?? { unreached: 'offline' };
    },
    codes: {
      given: () => null,
      fresh: async () => {
        const code = codes.shift();
        if (code === undefined) throw new Error('WeChat is silent');
        return code;
      },
      toTheDoor: door,
    },
    keep: {
      read: () => memory.stored,
      write: (value) => (memory.stored = value),
      remove: () => (memory.stored = undefined),
    },
  });
  return { keeper, sent, memory, door };
}

const keptOf = (name: string, letter = 'a'): KeptSession => ({
  refreshToken: `refresh-${name}`,
  personId: me(letter).personId,
});

test('a phone that was here before goes on with its refresh token, and keeps the next', async () => {
  const { keeper, sent, memory } = phone({ stored: keptOf('1'), exchanges: [given('2')] });
  expect(await keeper.token()).toEqual({ ok: true, reply: 'access-2' });
  expect(sent).toEqual([{ path: '/v1/session/refresh', body: { refreshToken: 'refresh-1' } }]);
  expect(memory.stored).toEqual(keptOf('2'));
  expect(keeper.state.read()).toEqual({ at: 'in', me: me('a') });
});

test('however many find the token old at once, the refresh token is spent once', async () => {
  const { keeper, sent } = phone({ stored: keptOf('1'), exchanges: [given('2'), given('3')] });
  await keeper.token();
  const tokens = await Promise.all([1, 2, 3].map(() => keeper.token('access-2')));
  expect(tokens).toEqual([1, 2, 3].map(() => ({ ok: true, reply: 'access-3' })));
  expect(sent).toHaveLength(2);
});

test('who comes late with the old token gets the new one, without another renewal', async () => {
  const { keeper, sent } = phone({ stored: keptOf('1'), exchanges: [given('2'), given('3')] });
  await keeper.token();
  await keeper.token('access-2');
  expect(await keeper.token('access-2')).toEqual({ ok: true, reply: 'access-3' });
  expect(sent).toHaveLength(2);
});

test('a session that was ended elsewhere begins anew with a code of WeChat', async () => {
  const { keeper, sent } = phone({
    stored: keptOf('1'),
    codes: ['code-1'],
    exchanges: [refused('session_ended'), given('2')],
  });
  expect(await keeper.token()).toEqual({ ok: true, reply: 'access-2' });
  expect(sent[1]).toEqual({ path: '/v1/session', body: { code: 'code-1' } });
});

test('a code whose reply was lost is spent; a new one lets the person in', async () => {
  const { keeper } = phone({
    codes: ['code-1', 'code-2'],
    exchanges: [refused('login_code_invalid'), given('1')],
  });
  expect(await keeper.token()).toEqual({ ok: true, reply: 'access-1' });
});

test('without a network the session is not lost: the token stays for another time', async () => {
  const { keeper, memory } = phone({ stored: keptOf('1'), exchanges: [{ unreached: 'offline' }] });
  expect(await keeper.token()).toMatchObject({ ok: false, problem: { code: 'offline' } });
  expect(memory.stored).toEqual(keptOf('1'));
  expect(keeper.personId()).toBe(me('a').personId);
});

test('WeChat that does not answer is no network, too', async () => {
  const { keeper } = phone({ codes: [], exchanges: [] });
  expect(await keeper.token()).toMatchObject({ problem: { code: 'offline' } });
  expect(keeper.state.read()).toMatchObject({ at: 'out' });
});

test('who only looks is led to no door; who asks for something at the same time is', async () => {
  const { keeper, door } = phone({ codes: [null, null, null], exchanges: [] });
  await keeper.token(undefined, false);
  expect(door).not.toHaveBeenCalled();
  await Promise.all([keeper.token(undefined, false), keeper.token()]);
  expect(door).toHaveBeenCalledTimes(1);
});

test('a browser without a session is led to the door', async () => {
  const { keeper, door } = phone({ codes: [null], exchanges: [] });
  expect(await keeper.token()).toMatchObject({ problem: { code: 'signed_out' } });
  expect(door).toHaveBeenCalledTimes(1);
});

test('who left stays out until they open the session again', async () => {
  const { keeper, memory } = phone({
    stored: keptOf('1'),
    codes: ['code-1'],
    exchanges: [given('2'), given('3')],
  });
  await keeper.token();
  keeper.leave(true);
  expect(memory.stored).toBeUndefined();
  expect(await keeper.token()).toMatchObject({ problem: { code: 'signed_out' } });
  expect(await keeper.open()).toEqual({ ok: true, reply: me('a') });
});

test('a tab left open for one person goes on as that person, and leaves the device to the one who came after', async () => {
  const { keeper, sent, memory } = phone({ stored: keptOf('1'), exchanges: [given('2'), given('3')] });
  await keeper.token();
  memory.stored = keptOf('other', 'b');
  await keeper.token('access-2');
  expect(sent[1]).toEqual({ path: '/v1/session/refresh', body: { refreshToken: 'refresh-2' } });
  expect(memory.stored).toEqual(keptOf('other', 'b'));
});

test('another tab of the same person may have refreshed: its token counts', async () => {
  const { keeper, sent, memory } = phone({ stored: keptOf('1'), exchanges: [given('2'), given('4')] });
  await keeper.token();
  memory.stored = keptOf('3');
  await keeper.token('access-2');
  expect(sent[1]).toEqual({ path: '/v1/session/refresh', body: { refreshToken: 'refresh-3' } });
});

describe('a browser, whose token is in a cookie', () => {
  /** What the server says to one. */
  const inCookie = (name: string, letter = 'a'): Exchange => ({
    status: 200,
    body: { ...session(name, letter), refreshToken: null },
  });
  const keptInCookie = (letter = 'a'): KeptSession => ({ ...keptOf('', letter), refreshToken: null });
  const byCookie = { path: '/v1/session/refresh', body: { refreshToken: null } };
  const logout = { path: '/v1/session', body: undefined, method: 'DELETE' };

  test('keeps who it is and no token, and asks for the next by the cookie alone', async () => {
    const { keeper, sent, memory } = phone({
      stored: keptInCookie(),
      exchanges: [inCookie('2'), inCookie('3')],
    });
    expect(await keeper.token()).toEqual({ ok: true, reply: 'access-2' });
    await keeper.token('access-2');
    expect(sent).toEqual([byCookie, byCookie]);
    expect(memory.stored).toEqual(keptInCookie());
  });

  test('sends a token of the time before once, and has it no more', async () => {
    const { keeper, sent, memory } = phone({
      stored: keptOf('1'),
      exchanges: [inCookie('2'), inCookie('3')],
    });
    await keeper.token();
    expect(memory.stored).toEqual(keptInCookie());
    await keeper.token('access-2');
    expect(sent).toEqual([{ path: '/v1/session/refresh', body: { refreshToken: 'refresh-1' } }, byCookie]);
  });

  test('still has it when the network took the answer, for another time', async () => {
    const { keeper, memory } = phone({ stored: keptOf('1'), exchanges: [{ unreached: 'timeout' }] });
    await keeper.token();
    expect(memory.stored).toEqual(keptOf('1'));
  });

  test.each([
    ['has let somebody else in', keptInCookie('b')],
    ['was left by another tab', undefined],
  ])('that %s does not make this tab somebody else unasked', async (_, stored) => {
    const { keeper, sent, memory, door } = phone({
      stored: keptInCookie(),
      exchanges: [inCookie('2'), inCookie('3', 'b')],
    });
    await keeper.token();
    memory.stored = stored;
    expect(await keeper.token('access-2')).toMatchObject({ problem: { code: 'signed_out' } });
    expect(await keeper.token('access-2')).toMatchObject({ problem: { code: 'signed_out' } });
    expect([keeper.state.read().at, sent.length, memory.stored]).toEqual(['out', 1, stored]);
    expect(door).not.toHaveBeenCalled();
  });

  test('in which somebody signed in between the look and the answer does not, either', async () => {
    const { keeper, memory } = phone({
      stored: keptInCookie(),
      exchanges: [inCookie('2'), inCookie('3', 'b')],
    });
    await keeper.token();
    expect(await keeper.token('access-2')).toMatchObject({ problem: { code: 'signed_out' } });
    expect([keeper.state.read().at, memory.stored]).toEqual(['out', keptInCookie()]);
  });

  test('that was left without a network has the server end the session before anything else', async () => {
    const { keeper, sent, memory } = phone({
      stored: keptInCookie(),
      codes: [null],
      exchanges: [inCookie('2'), { unreached: 'offline' }, inCookie('3'), { status: 204, body: null }],
    });
    await keeper.token();
    keeper.leave(false);
    expect(keeper.personId()).toBeUndefined();
    expect(await keeper.open()).toMatchObject({ problem: { code: 'offline' } });
    expect(await keeper.open()).toMatchObject({ problem: { code: 'signed_out' } });
    expect(sent).toEqual([byCookie, byCookie, byCookie, logout]);
    expect(memory.stored).toBeUndefined();
  });
});
