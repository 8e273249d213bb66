import type { Handler } from 'hono';
import type { WeComAccount } from './account';
import { weComError, weComReply } from './reply';
import type { WeComTokens } from './tokens';
import { windows } from './windows';

const hourMs = 3_600_000;
const mostFailures = 2000;

function problemWith(corpId: string | undefined, secret: string | undefined, account: WeComAccount) {
  if (!corpId) return 41002;
  if (!secret) return 41004;
  if (corpId !== account.corpId) return 40013;
  return secret === account.secret ? undefined : 40001;
}

/**
 * `GET /cgi-bin/gettoken`. After two thousand failures in an hour nobody is let in for an hour, also not with the right
 * secret.
 */
export function tokenRoute(account: WeComAccount, tokens: WeComTokens, now: () => Date): Handler {
  const failures = windows(now);
  let blockedUntil = 0;
  return (context) => {
    const at = now().getTime();
    if (at < blockedUntil) return weComError(45009);
    const { corpid, corpsecret } = context.req.query();
    const problem = problemWith(corpid, corpsecret, account);
    if (problem !== undefined) {
      if (!failures.take('failures', [hourMs, mostFailures])) blockedUntil = at + hourMs;
      return weComError(problem);
    }
    const { token, expiresInSeconds } = tokens.current();
    return weComReply({ access_token: token, expires_in: expiresInSeconds });
  };
}
