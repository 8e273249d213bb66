import { randomUUID } from 'node:crypto';

export const codeLifeMs = 300_000;

/** A code of `wx.login`, or of the button that shares the phone number. They know nothing of each other. */
export type CodeKind = 'code' | 'phone';

export interface IssuedCodes {
  issue(kind: CodeKind, openid: string): string;
  /** How long ago a code was made. One that nobody issued counts as just made: tests make their own. */
  ageMs(code: string): number;
}

/** Codes look like `code-<openid>-<nonce>` and `phone-<openid>-<nonce>`. */
export function issuedCodes(now: () => Date): IssuedCodes {
  const issuedAt = new Map<string, number>();
  return {
    issue(kind, openid) {
      const code = `${kind}-${openid}-${randomUUID().replaceAll('-', '')}`;
      issuedAt.set(code, now().getTime());
      return code;
    },
    ageMs: (code) => now().getTime() - (issuedAt.get(code) ?? now().getTime()),
  };
}

/** The person a code of this kind was made for; undefined when it is none of ours. */
export const openidIn = (kind: CodeKind, code: string): string | undefined =>
  new RegExp(`^${kind}-(.+)-[^-]+$`).exec(code)?.[1];
