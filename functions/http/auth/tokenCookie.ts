import type { Context } from 'hono';
import { keeping } from '../../contract/case/keeping';
import { inCookie, type Session } from '../../contract/people/session';
import { Refused } from '../../domain/refused';
import type { ApiEnvironment } from '../requestLog';

type WaitingSecret = { secret: string; give(secret: string, seconds: number): void; drop(): void };

/** The refresh token of a browser, where no script of a page can read it (OWASP ASVS 5, 3.3.4 and 10.4.5). */
export type TokenCookie = {
  /** The one that came; null: none did. */
  token: string | null;
  /** Puts the token of a session into the cookie, and leaves it out of the reply. */
  take(session: Session): Session;
  /** Has the browser throw it away. */
  drop(): void;
  /** The secret of a browser that waits for a phone to sign it in, or for a text message; '' where it has none. */
  scan: WaitingSecret;
  text: WaitingSecret;
};

/** The addresses at which tokens come and go, `/v1/session` and those below it; nothing else is sent the cookie. */
const path = '/v1/session';
const maxAge = keeping.session.length.days * 86_400;

/** Where the browser app is, and the API. */
type Places = { appOrigin: string; apiOrigin: string };

/** Whether a page of ours asks: the browser app, or one of the very place that is asked. Browsers name it, pages cannot. */
function isOurs(http: Context<ApiEnvironment, string>, { appOrigin }: Places): boolean {
  const origin = http.req.header('origin');
  if (origin === undefined || !URL.canParse(origin)) return false;
  return origin === appOrigin || new URL(origin).host === http.req.header('host');
}

/**
 * The cookie of a browser that says its token is there; null for a phone, which keeps its token itself.
 * @throws Refused `not_allowed` when the page that asks is none of ours.
 */
export function tokenCookie(http: Context<ApiEnvironment, string>, places: Places): TokenCookie | null {
  if (http.req.header(inCookie.header) !== inCookie.value) return null;
  if (!isOurs(http, places)) throw new Refused('not_allowed');
  // The local stack alone speaks without encryption, to this machine.
  const secure = places.apiOrigin.startsWith('https:');
  const prefix = secure ? '__Secure-' : '';
  /** What lies in one of them: it holds nothing that a cookie would have to write otherwise. */
  const valueOf = (name: string): string | null =>
    new RegExp(`(?:^|; )${prefix}${name}=([\\w.-]+)(?:;|$)`).exec(http.req.header('cookie') ?? '')?.[1] ??
    null;
  const set = (name: string, at: string, value: string, seconds: number): void =>
    http.header(
      'set-cookie',
      `${prefix}${name}=${value}; Max-Age=${seconds}; Path=${at}; HttpOnly; ${secure ? 'Secure; ' : ''}SameSite=Strict`,
      { append: true },
    );
  const give = (value: string, seconds: number): void => set('session', path, value, seconds);
  /** Sent to the addresses alone at which a browser waits in this way. */
  const waiting = (name: 'scan' | 'text'): WaitingSecret => ({
    secret: valueOf(name) ?? '',
    give: (value, seconds) => set(name, `${path}/${name}`, value, seconds),
    drop: () => set(name, `${path}/${name}`, '', 0),
  });
  return {
    token: valueOf('session'),
    scan: waiting('scan'),
    text: waiting('text'),
    take(session) {
      if (session.refreshToken !== null) give(session.refreshToken, maxAge);
      return { ...session, refreshToken: null };
    },
    drop: () => give('', 0),
  };
}
