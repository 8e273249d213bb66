import type { Session } from '../../../functions/contract/people/session';
import type { Exchange, Sent } from '../../../src/services/server/send';
import { makeSession, type KeptSession } from '../../../src/services/session/session';

const session = (name: string, letter: string): Session => ({
  accessToken: `access-${name}`,
  expiresAt: '2026-03-02T01:00:00.000Z',
  refreshToken: `refresh-${name}`,
  me: {
    personId: `p${letter.repeat(25)}`,
    name: null,
    acting: { role: 'resident', organisationId: null },
    memberships: [],
    phone: null,
    phoneAnswered: false,
    templates: [],
  },
});
const given = (name: string, letter: string): Exchange => ({ status: 200, body: session(name, letter) });
const ended: Exchange = {
  status: 401,
  body: { type: 't', title: 't', status: 401, detail: 'd', code: 'session_ended', instance: 'r' },
};

/** A phone of person a, whose storage remembers each value it ever held. */
function phone(exchanges: Exchange[], isShut = () => false, refreshToken: string | null = 'refresh-own') {
  let stored: KeptSession | undefined = { refreshToken, personId: `p${'a'.repeat(25)}` };
  const everKept: KeptSession[] = [];
  const sent: Sent[] = [];
  const keeper = makeSession({
    send: async (asked) => {
      sent.push(asked);
      return exchanges.shift() ?? { unreached: 'offline' };
    },
    codes: { given: () => null, fresh: async () => null, toTheDoor: () => undefined },
    keep: {
      read: () => stored,
      write(value) {
        stored = value;
        everKept.push(value);
      },
      remove: () => (stored = undefined),
    },
    isShut,
  });
  return { keeper, sent, everKept, kept: () => stored };
}
const own = `p${'a'.repeat(25)}`;
const nameless = `p${'b'.repeat(25)}`;

test('a visit is in memory alone, goes on with its own tokens, and what the device keeps stays as it was', async () => {
  const { keeper, sent, everKept, kept } = phone([given('v2', 'b')]);
  keeper.visit(session('v1', 'b'));
  expect(await keeper.token()).toEqual({ ok: true, reply: 'access-v1' });
  expect(keeper.personId()).toBe(nameless);
  expect(await keeper.token('access-v1')).toEqual({ ok: true, reply: 'access-v2' });
  expect(sent).toMatchObject([{ body: { refreshToken: 'refresh-v1' }, isAside: true }]);
  expect(everKept).toEqual([]);
  expect(kept()).toMatchObject({ refreshToken: 'refresh-own' });
});

test('ended, the device is its own person’s again, and the server is told apart from the cookie', async () => {
  const { keeper, sent } = phone([{ status: 204, body: '' }, given('own2', 'a')]);
  keeper.visit(session('v1', 'b'));
  keeper.endVisit();
  expect(keeper.state.read()).toEqual({ at: 'unknown' });
  expect(keeper.isVisit.read()).toBe(false);
  expect(keeper.personId()).toBe(own);
  expect(sent).toMatchObject([{ method: 'DELETE', token: 'access-v1', isAside: true }]);
  expect(await keeper.token()).toEqual({ ok: true, reply: 'access-own2' });
  expect(sent[1]).toMatchObject({ body: { refreshToken: 'refresh-own' }, isAside: false });
});

test('ending none lets nobody out', async () => {
  const { keeper, sent } = phone([given('own2', 'a')]);
  await keeper.token();
  keeper.endVisit();
  expect(keeper.state.read()).toMatchObject({ at: 'in' });
  expect(sent).toHaveLength(1);
});

test('one that the server has ended leaves nobody in', async () => {
  const { keeper } = phone([ended]);
  keeper.visit(session('v1', 'b'));
  expect(await keeper.token('access-v1')).toMatchObject({ ok: false, problem: { code: 'session_ended' } });
  expect(keeper.isVisit.read()).toBe(false);
  expect(keeper.personId()).toBe(own);
});

test('a token that comes back when somebody visits by then is kept, and lets nobody else in', async () => {
  const { keeper, kept } = phone([given('own2', 'a')]);
  const asking = keeper.token();
  keeper.visit(session('v1', 'b'));
  await asking;
  expect(kept()).toMatchObject({ refreshToken: 'refresh-own2', personId: own });
  expect(keeper.personId()).toBe(nameless);
  expect(await keeper.token()).toEqual({ ok: true, reply: 'access-v1' });
});

test('while the lock is shut nobody is let in, and nothing is asked', async () => {
  const { keeper, sent } = phone([given('own2', 'a')], () => true);
  expect(await keeper.token()).toMatchObject({ ok: false, problem: { code: 'locked' } });
  expect([sent, keeper.state.read()]).toEqual([[], { at: 'unknown' }]);
});

test('who asks while somebody else’s token is on its way gets none of theirs, and each token is spent once', async () => {
  const { keeper, sent } = phone([given('own2', 'a'), given('v2', 'b'), { status: 204, body: '' }]);
  const own = keeper.token();
  keeper.visit(session('v1', 'b'));
  const visitors = keeper.token('access-v1');
  expect(await own).toEqual({ ok: true, reply: 'access-own2' });
  expect(await visitors).toEqual({ ok: true, reply: 'access-v2' });
  expect(sent.map(({ body }) => body)).toEqual([
    { refreshToken: 'refresh-own' },
    { refreshToken: 'refresh-v1' },
  ]);
});

test('the lock that shuts ends a visit, here and on the server', async () => {
  const { keeper, sent } = phone([{ status: 204, body: '' }]);
  keeper.visit(session('v1', 'b'));
  keeper.stepOut();
  expect([keeper.isVisit.read(), keeper.state.read()]).toEqual([false, { at: 'unknown' }]);
  expect(sent).toMatchObject([{ method: 'DELETE', token: 'access-v1', isAside: true }]);
});

test('who leaves the device from within a visit leaves it as themself, too, and nothing visits any more', async () => {
  const { keeper, kept } = phone([]);
  keeper.visit(session('v1', 'b'));
  keeper.leave(true);
  expect([keeper.isVisit.read(), kept(), keeper.personId()]).toEqual([false, undefined, undefined]);
  expect(await keeper.token()).toMatchObject({ ok: false, problem: { code: 'signed_out' } });

  const browser = phone([], undefined, null);
  browser.keeper.visit(session('v1', 'b'));
  browser.keeper.leave(true);
  // The cookie that lets them in again is the server's to take away, which was told of the visit alone.
  expect(browser.kept()).toEqual({ refreshToken: null, personId: own, left: true });
});

test('a token that comes back after they have left lets nobody in', async () => {
  const { keeper, kept } = phone([given('own2', 'a')]);
  const asking = keeper.token();
  keeper.leave(false);
  await asking;
  expect([kept(), keeper.state.read().at]).toEqual([undefined, 'out']);
});
