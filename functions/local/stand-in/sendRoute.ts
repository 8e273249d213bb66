import type { Handler } from 'hono';
import * as z from '../../contract/z';
import { bodyOf } from './bodyOf';
import type { Memory } from './memory';
import { errorReply, jsonReply } from './reply';
import { tokenRefusal } from './tokenRefusal';
import type { Tokens } from './tokens';
import { complaintAbout } from './valueRules';

const Message = z.object({
  touser: z.string(),
  template_id: z.string(),
  page: z.string().optional(),
  data: z.record(z.string(), z.object({ value: z.union([z.string(), z.number()]).transform(String) })),
});
type Message = z.infer<typeof Message>;

/** What the account has set up with WeChat; what is not given here is not checked. */
export interface Registered {
  /** The fields of each template, by its id. */
  readonly templates?: Readonly<Record<string, readonly string[]>>;
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
  return undefined;
}

/** `POST /cgi-bin/message/subscribe/send`. */
export function sendRoute(registered: Registered, memory: Memory, tokens: Tokens, now: () => Date): Handler {
  return async (context) => {
    const tokenProblem = tokenRefusal(context, tokens);
    if (tokenProblem) return tokenProblem;
    const asked = Message.safeParse(await bodyOf(context));
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
    return jsonReply({ errcode: 0, errmsg: 'ok', msgid: BigInt(sent.msgId) });
  };
}
