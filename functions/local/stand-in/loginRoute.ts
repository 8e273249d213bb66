import { randomBytes } from 'node:crypto';
import type { Handler } from 'hono';
import type { WeChatApp } from './account';
import { openidIn, type Memory } from './memory';
import { errorReply, jsonReply } from './reply';

const codeLifeMs = 300_000;

/** `GET /sns/jscode2session`: a code works once, for five minutes. One that nobody issued counts as just made. */
export function loginRoute(
  account: WeChatApp,
  memory: Memory,
  issuedAt: ReadonlyMap<string, Date>,
  now: () => Date,
): Handler {
  function answer({ appid, secret, js_code: code, grant_type: grantType }: Record<string, string>): Response {
    if (!appid) return errorReply(41002);
    if (!secret) return errorReply(41004);
    if (!code) return errorReply(41008);
    if (appid !== account.appId) return errorReply(40013);
    if (secret !== account.secret) return errorReply(40125);
    if (grantType !== 'authorization_code') return errorReply(40002);
    if (memory.isUsed(code)) return errorReply(40163);
    const openid = openidIn(code);
    const age = now().getTime() - (issuedAt.get(code) ?? now()).getTime();
    if (openid === undefined || age > codeLifeMs) return errorReply(40029);

    memory.useCode(code);
    return jsonReply({ session_key: randomBytes(16).toString('base64'), openid });
  }

  return (context) => {
    const reply = answer(context.req.query());
    // WeChat calls this one reply text, although it is JSON like the others.
    reply.headers.set('content-type', 'text/plain');
    return reply;
  };
}
