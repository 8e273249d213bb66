import { makeSession } from '../../../src/services/session/session';
import { signInCodes } from '../../../src/services/session/signInCode';
import type { Exchange, Sent } from '../../../src/services/server/send';
import type { Acting, Session } from '../../../functions/contract/people/session';
import { lawyer } from '../../support/front/cases';

const asLawyer: Acting = { role: 'lawyer', organisationId: 'serviceCentre-150902000000' };
const asResident: Acting = { role: 'resident', organisationId: null };

const sessionAs = (acting: Acting): Session => ({
  accessToken: `access ${acting.role}`,
  refreshToken: `refresh ${acting.role}`,
  expiresAt: '2026-03-02T06:00:00.000Z',
  me: { ...lawyer, acting },
});

const refusal: Exchange = {
  status: 403,
  body: {
    type: 'about:blank',
    title: '不能',
    status: 403,
    detail: '现在的身份不能做这件事',
    code: 'not_allowed',
    instance: 'r1',
  },
};

/** A session opened with a code and a role in the address, and what was sent for it. */
async function enter(acting: Acting | null, onActing: Exchange) {
  const sent: Sent[] = [];
  let stored: { refreshToken: string | null; personId: string } | undefined;
  const session = makeSession({
    send: async (one) => {
      sent.push(one);
      return one.path === '/v1/session' ? { status: 200, body: sessionAs(asResident) } : onActing;
    },
    codes: { given: () => ({ code: 'code-1', acting }), fresh: async () => null, toTheDoor: () => undefined },
    keep: { read: () => stored, write: (value) => (stored = value), remove: () => (stored = undefined) },
  });
  const answer = await session.open();
  return { answer, sent, stored };
}

test('a code given with a role signs in and then acts in that role, once', async () => {
  const { answer, sent, stored } = await enter(asLawyer, { status: 200, body: sessionAs(asLawyer) });
  expect(answer).toMatchObject({ ok: true, reply: { acting: asLawyer } });
  expect(sent).toEqual([
    { method: 'POST', path: '/v1/session', token: null, body: { code: 'code-1' }, isAside: false },
    { method: 'POST', path: '/v1/session/acting', token: 'access resident', body: asLawyer, isAside: false },
  ]);
  expect(stored?.refreshToken).toBe('refresh lawyer');
});

test('a role that is not theirs leaves them signed in as themself', async () => {
  const { answer } = await enter(asLawyer, refusal);
  expect(answer).toMatchObject({ ok: true, reply: { acting: asResident } });
});

test('a code given alone signs in alone', async () => {
  const { sent } = await enter(null, refusal);
  expect(sent).toHaveLength(1);
});

describe('an address with a code', () => {
  const state = 'a-state-of-this-browser';
  const opened = (query: string) => window.history.replaceState(null, '', `/?${query}#/pages/home/index`);

  beforeEach(() => {
    Object.assign(globalThis, { LOGIN_PAGE: '/local/visit' });
    window.sessionStorage.setItem('sign-in-state', state);
  });
  afterEach(() => {
    Object.assign(globalThis, { LOGIN_PAGE: '' });
    window.sessionStorage.clear();
  });

  test('that this browser sent for signs in, once, and is taken out of the address bar', () => {
    opened(`code=code-1&state=${state}&acting=lawyer.serviceCentre-150902000000&from=people`);
    expect(signInCodes.given()).toEqual({ code: 'code-1', acting: asLawyer });
    expect(window.location.href).toMatch(/\/\?from=people#\/pages\/home\/index$/);
    expect(signInCodes.given()).toBeNull();
    opened(`code=code-2&state=${state}`);
    expect(signInCodes.given()).toBeNull();
  });

  test.each(['code=attackers', 'code=attackers&state=', 'code=attackers&state=another-state-of-this'])(
    'that came from elsewhere (%s) signs nobody in, and is taken out all the same',
    (query) => {
      opened(query);
      expect(signInCodes.given()).toBeNull();
      expect(window.location.search).toBe('');
    },
  );

  test('is refused outside the local stack, whoever sent for it', () => {
    Object.assign(globalThis, { LOGIN_PAGE: '' });
    opened(`code=code-1&state=${state}`);
    expect(signInCodes.given()).toBeNull();
  });

  test.each(['', 'lawyer', 'king.serviceCentre-150902000000', 'lawyer.somewhere'])(
    'and the role "%s" names none',
    (acting) => {
      opened(`code=code-1&state=${state}&acting=${acting}`);
      expect(signInCodes.given()).toEqual({ code: 'code-1', acting: null });
    },
  );
});
