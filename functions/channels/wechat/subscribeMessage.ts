import * as z from '../../contract/z';
import { NoAnswer, type Reply } from './exchange';
import { WeChatUnavailable, WeChatUnknownOutcome } from './failures';
import type { Gateway } from './gateway';
import { factsOf, refusal } from './refusal';
import type { TemplateData } from './template';
import type { AccessToken } from './token';

const path = '/cgi-bin/message/subscribe/send';

export interface SubscribeMessage {
  readonly openid: string;
  readonly templateId: string;
  /** Page of the mini-program the message opens, with its query, without a leading slash. */
  readonly page?: string;
  readonly data: TemplateData;
}

export type SendOutcome =
  /** `msgId` matches `MsgID` of the event WeChat pushes later; WeChat does not promise to give it. */
  | { readonly outcome: 'sent'; readonly msgId?: string }
  /** The person refused, or has no consent left. Final for this message. */
  | { readonly outcome: 'declined'; readonly errcode: number };

/** Never a reason to fail: `errcode` 0 has already said that the message went out. */
const SentReply = z.object({
  msgid: z.union([z.string(), z.number()]).transform(String).optional().catch(undefined),
});

const declined = 43101;
const tokenRefused = [40001, 40014, 42001];

/**
 * Sends one subscription message.
 * @throws WeChatUnknownOutcome when the answer was lost. WeChatUnavailable, WeChatQuota: not sent, later.
 * WeChatRejected: not sent, and never will be.
 */
export async function sendSubscribeMessage(
  call: Gateway,
  tokens: AccessToken,
  { openid, templateId, page, data }: SubscribeMessage,
): Promise<SendOutcome> {
  const body = {
    touser: openid,
    template_id: templateId,
    page,
    data,
    miniprogram_state: 'formal',
    lang: 'zh_CN',
  };
  const send = (token: string): Promise<Reply> =>
    call(path, { access_token: token }, body).catch((error: unknown) => {
      if (!(error instanceof NoAnswer)) throw error;
      throw error.mayHaveArrived ? new WeChatUnknownOutcome({ path }) : new WeChatUnavailable({ path }, 5);
    });

  const token = await tokens.current();
  let reply = await send(token);
  if (tokenRefused.includes(reply.errcode)) {
    reply = await send(await tokens.insteadOf(token));
    if (tokenRefused.includes(reply.errcode)) throw new WeChatUnavailable(factsOf(path, reply), 60);
  }
  if (reply.errcode === declined) return { outcome: 'declined', errcode: declined };
  if (reply.errcode !== 0) throw refusal(path, reply);
  const { msgid } = SentReply.parse(reply);
  return { outcome: 'sent', ...(msgid !== undefined && { msgId: msgid }) };
}
