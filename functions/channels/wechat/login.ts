import * as z from '../../contract/z';
import { NoAnswer } from './exchange';
import { WeChatUnavailable } from './failures';
import type { Gateway } from './gateway';
import { refusal } from './refusal';

const path = '/sns/jscode2session';

/** The reply also holds `session_key`, which must reach nobody; the schema leaves it behind. */
const SessionReply = z.object({ openid: z.string().min(1) });
export type WeChatIdentity = z.infer<typeof SessionReply>;

const unavailable = () => new WeChatUnavailable({ path }, 5);

/**
 * Exchanges a `wx.login` code for the person's openid. A code works once and for five minutes.
 * @throws WeChatRejected 40029 unknown or too old, 40163 used before (also when the first answer was lost): log in again
 * on the phone for a new code; 40226 the person is blocked by WeChat.
 * @throws WeChatUnavailable WeChatQuota
 */
export async function codeToSession(
  call: Gateway,
  app: { appId: string; secret: string },
  code: string,
): Promise<WeChatIdentity> {
  const query = { appid: app.appId, secret: app.secret, js_code: code, grant_type: 'authorization_code' };
  const reply = await call(path, query).catch((error: unknown) => {
    throw error instanceof NoAnswer ? unavailable() : error;
  });
  if (reply.errcode !== 0) throw refusal(path, reply);
  const session = SessionReply.safeParse(reply);
  if (!session.success) throw unavailable();
  return session.data;
}
