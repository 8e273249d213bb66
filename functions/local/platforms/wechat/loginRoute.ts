import { randomBytes } from 'node:crypto';
import type { Handler } from 'hono';
import type { WeChatApp } from './account';
import { codeLifeMs, openidIn, type IssuedCodes } from './issuedCodes';
import type { Memory } from './memory';
import { errorReply, jsonReply } from './reply';

/** One person's logins in a minute; the next is refused. */
const mostPerMinute = 100;

type Parts = {
  account: WeChatApp;
  memory: Memory;
  codes: IssuedCodes;
  withinMinute: (name: string, most: number) => boolean;
};

/** `GET /sns/jscode2session`: a code works once, for five minutes. */
export function loginRoute({ account, memory, codes, withinMinute }: Parts): Handler {
  function answer({ appid, secret, js_code: code, grant_type: grantType }: Record<string, string>): Response {
    if (!appid) return errorReply(41002);
    if (!secret) return errorReply(41004);
    if (!code) return errorReply(41008);
    if (appid !== account.appId) return errorReply(40013);
    if (secret !== account.secret) return errorReply(40125);
    if (grantType !== 'authorization_code') return errorReply(40002);
    if (memory.isUsed(code)) return errorReply(40163);
    const openid = openidIn('code', code);
    if (openid === undefined || codes.ageMs(code) > codeLifeMs) return errorReply(40029);
    if (!withinMinute(`login of ${openid}`, mostPerMinute)) return errorReply(45011);

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
