import type { Context } from 'hono';
import { errorReply } from './reply';
import type { Tokens } from './tokens';

const errors = { expired: 42001, invalid: 40001 } as const;

/** Why a call is refused for its `access_token`; undefined when the token is good. */
export function tokenRefusal(context: Context, tokens: Tokens): Response | undefined {
  const token = context.req.query('access_token');
  if (!token) return errorReply(41001);
  if (!/^[\w-]+$/.test(token)) return errorReply(40014);
  const state = tokens.state(token);
  return state === 'valid' ? undefined : errorReply(errors[state]);
}
