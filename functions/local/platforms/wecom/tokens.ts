import { randomBytes } from 'node:crypto';

const lifeMs = 7200_000;

export interface WeComTokens {
  /** The same until it ends. */
  current(): { token: string; expiresInSeconds: number };
  state(token: string): 'valid' | 'expired' | 'invalid';
  revoke(): void;
}

/** The one access token of an application. WeCom may end it early, and then gives another. */
export function weComTokens(now: () => Date): WeComTokens {
  const ends = new Map<string, number>();
  let current: string | undefined;
  const left = (token: string | undefined) => (ends.get(token ?? '') ?? 0) - now().getTime();
  return {
    current() {
      if (current === undefined || left(current) <= 0) {
        current = randomBytes(160).toString('base64url');
        ends.set(current, now().getTime() + lifeMs);
      }
      return { token: current, expiresInSeconds: Math.floor(left(current) / 1000) };
    },
    state(token) {
      if (!ends.has(token)) return 'invalid';
      return left(token) > 0 ? 'valid' : 'expired';
    },
    revoke() {
      ends.clear();
      current = undefined;
    },
  };
}
