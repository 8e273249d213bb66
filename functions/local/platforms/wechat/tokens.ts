import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { errorReply } from './reply';

const lifeMs = 7200_000;
const overlapMs = 300_000;
const forcedApartMs = 30_000;
const forcedPerDay = 20;

interface Issued {
  readonly token: string;
  readonly expiresAt: number;
}

export interface IssuedToken {
  readonly token: string;
  readonly expiresInSeconds: number;
}

export interface Tokens {
  /** `/cgi-bin/token`: always a new one; the one before works five minutes more. */
  plain(): IssuedToken;
  /** `/cgi-bin/stable_token`: the same until five minutes before its end. */
  stable(): IssuedToken;
  /** With `force_refresh`: a new one, the old ended at once; the same within 30 seconds; twenty times a day. */
  forced(): IssuedToken | 'limited';
  state(token: string): 'valid' | 'expired' | 'invalid';
  /** Makes every token invalid at once. */
  revoke(): void;
}

const dayInChina = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10);

/** The two families of access tokens, which know nothing of each other. */
export function tokens(now: () => Date): Tokens {
  const expiry = new Map<string, number>();
  const invalidFrom = new Map<string, number>();
  const forced: number[] = [];
  let plainCurrent: Issued | undefined;
  let stableCurrent: Issued | undefined;

  function issue(): Issued {
    // Real ones are 136 characters and more.
    const issued = { token: randomBytes(102).toString('base64url'), expiresAt: now().getTime() + lifeMs };
    expiry.set(issued.token, issued.expiresAt);
    return issued;
  }
  const handedOut = ({ token, expiresAt }: Issued): IssuedToken => ({
    token,
    expiresInSeconds: Math.floor((expiresAt - now().getTime()) / 1000),
  });

  function stable(): IssuedToken {
    const current = stableCurrent;
    const left = (current?.expiresAt ?? 0) - now().getTime();
    stableCurrent = current && left > overlapMs && !invalidFrom.has(current.token) ? current : issue();
    return handedOut(stableCurrent);
  }

  return {
    plain() {
      if (plainCurrent) invalidFrom.set(plainCurrent.token, now().getTime() + overlapMs);
      plainCurrent = issue();
      return handedOut(plainCurrent);
    },
    stable,
    forced() {
      const at = now().getTime();
      if (at - (forced.at(-1) ?? -Infinity) < forcedApartMs) return stable();
      const today = forced.filter((moment) => dayInChina(moment) === dayInChina(at));
      if (today.length >= forcedPerDay) return 'limited';
      forced.push(at);
      if (stableCurrent) invalidFrom.set(stableCurrent.token, at);
      return stable();
    },
    state(token) {
      const at = now().getTime();
      const expiresAt = expiry.get(token);
      if (expiresAt === undefined || at >= (invalidFrom.get(token) ?? Infinity)) return 'invalid';
      return at >= expiresAt ? 'expired' : 'valid';
    },
    revoke() {
      for (const token of expiry.keys()) invalidFrom.set(token, now().getTime());
    },
  };
}

const errors = { expired: 42001, invalid: 40001 } as const;

/** Why a call is refused for its `access_token`; undefined when the token is good. */
export function tokenRefusal(context: Context, tokens: Tokens): Response | undefined {
  const token = context.req.query('access_token');
  if (!token) return errorReply(41001);
  if (!/^[\w-]+$/.test(token)) return errorReply(40014);
  const state = tokens.state(token);
  return state === 'valid' ? undefined : errorReply(errors[state]);
}
