import * as z from '../../contract/z';
import type { TemplateData } from './template';
import type { TokenCall } from './tokenCall';

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

/** Sends one subscription message. It throws what every call with a token does: a lost answer is an unknown outcome. */
export async function sendSubscribeMessage(
  call: TokenCall,
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
  const reply = await call(path, { body, once: true, answers: [declined] });
  if (reply.errcode === declined) return { outcome: 'declined', errcode: declined };
  const { msgid } = SentReply.parse(reply);
  return { outcome: 'sent', ...(msgid !== undefined && { msgId: msgid }) };
}
