import { makeSession } from '../../../src/services/session';
import { signInCodes } from '../../../src/services/signInCode';
import type { Exchange, Sent } from '../../../src/services/send';
import type { Acting, Session } from '../../../functions/contract/session';
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
  let stored: { refreshToken: string; personId: string } | undefined;
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
    { method: 'POST', path: '/v1/session', token: null, body: { code: 'code-1' } },
    { method: 'POST', path: '/v1/session/acting', token: 'access resident', body: asLawyer },
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

test('code and role are taken out of the address; the rest of it stays', () => {
  window.history.replaceState(
    null,
    '',
    '/?code=code-1&acting=lawyer.serviceCentre-150902000000&from=people#/pages/home/index',
  );
  expect(signInCodes.given()).toEqual({ code: 'code-1', acting: asLawyer });
  expect(window.location.href).toMatch(/\/\?from=people#\/pages\/home\/index$/);
  expect(signInCodes.given()).toBeNull();
});

test.each(['', 'lawyer', 'king.serviceCentre-150902000000', 'lawyer.somewhere'])(
  'an address with the role "%s" names none',
  (acting) => {
    window.history.replaceState(null, '', `/?code=code-1&acting=${acting}`);
    expect(signInCodes.given()).toEqual({ code: 'code-1', acting: null });
  },
);
