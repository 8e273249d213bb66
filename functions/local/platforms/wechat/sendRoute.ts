import type { Handler, MiddlewareHandler } from 'hono';
import * as z from '../../../contract/z';
import { jsonBody } from '../jsonBody';
import type { Memory } from './memory';
import type { Push } from './push/push';
import { errorReply, jsonReply } from './reply';
import { isSensitive, complaintAbout } from './contentRules';
import { tokenRefusal, type Tokens } from './tokens';

const Message = z.object({
  touser: z.string(),
  template_id: z.string(),
  page: z.string().optional(),
  miniprogram_state: z.enum(['developer', 'trial', 'formal']).default('formal'),
  lang: z.enum(['zh_CN', 'en_US', 'zh_HK', 'zh_TW']).default('zh_CN'),
  data: z.record(z.string(), z.object({ value: z.union([z.string(), z.number()]).transform(String) })),
});
type Message = z.infer<typeof Message>;

/** What the account has set up with WeChat; what is not given here is not checked. */
export interface Registered {
  /** The fields of each template, by its id. */
  readonly templates?: Readonly<Record<string, readonly string[]>>;
  /** The templates of the long-term sort; all others are good for one message an acceptance. */
  readonly longTerm?: readonly string[];
  /** Whether the released mini-program has this page, given without its query. */
  readonly hasPage?: (page: string) => boolean;
}

function refused(message: Message, { templates, hasPage }: Registered): Response | undefined {
  if (!/^[\w-]{1,64}$/.test(message.touser)) return errorReply(40003);
  const fields = templates === undefined ? Object.keys(message.data) : templates[message.template_id];
  if (message.template_id === '' || fields === undefined) return errorReply(40037);
  for (const field of fields) {
    const complaint = complaintAbout(field, message.data[field]?.value ?? '');
    if (complaint !== undefined) return errorReply(47003, complaint);
  }
  const page = message.page?.split('?')[0];
  if (page && hasPage && !hasPage(page)) return errorReply(41030);
  if (Object.values(message.data).some(({ value }) => isSensitive(value))) return errorReply(45168);
  return undefined;
}

type Parts = { memory: Memory; tokens: Tokens; events: Pick<Push, 'push'>; now: () => Date };

/** `POST /cgi-bin/message/subscribe/send`. What became of the message is pushed as an event of its own. */
export function sendRoute(registered: Registered, { memory, tokens, events, now }: Parts): Handler {
  return async (context) => {
    const tokenProblem = tokenRefusal(context, tokens);
    if (tokenProblem) return tokenProblem;
    const asked = Message.safeParse(await jsonBody(context));
    if (!asked.success) return errorReply(47001);
    const refusal = refused(asked.data, registered);
    if (refusal) return refusal;

    const { touser: openid, template_id: templateId, page, data } = asked.data;
    if (memory.quota(openid, templateId) < 1) return errorReply(43101);
    const sent = memory.send({
      openid,
      templateId,
      ...(page !== undefined && { page }),
      data,
      at: now().toISOString(),
    });
    await events.push({
      event: 'subscribe_msg_sent_event',
      openid,
      templateId,
      msgId: sent.msgId,
      errorCode: 0,
      errorStatus: 'success',
    });
    return jsonReply({ errcode: 0, errmsg: 'ok', msgid: BigInt(sent.msgId) });
  };
}

const ToSomebody = z.object({ touser: z.string() });

/** Refuses a message to a person while another to them is still being handled. */
export function oneAtATime(): MiddlewareHandler {
  const busy = new Set<string>();
  return async (context, next) => {
    const read = ToSomebody.safeParse(await jsonBody(context));
    const openid = read.data?.touser;
    if (openid !== undefined && busy.has(openid)) return errorReply(43108);
    if (openid !== undefined) busy.add(openid);
    await next();
    if (openid !== undefined) busy.delete(openid);
  };
}
