import { parse } from 'lossless-json';
import * as z from '../../../contract/z';
import type { Pushed } from '../../../domain/deliveries/pushed';
import { saysNo, saysYes } from '../../../domain/deliveries/consents/ledger';
import { parseNumber } from '../exchange';

/** Where a number may be text and text a number: both are seen in all these fields. */
const Text = z.union([z.string(), z.number()]).transform(String);

const Choice = z.object({ TemplateId: z.string().min(1), SubscribeStatusString: z.string() });
const Sent = z.object({
  TemplateId: z.string().min(1),
  MsgID: Text.pipe(z.string().regex(/^\d{1,30}$/)),
  ErrorCode: Text,
  ErrorStatus: Text.default(''),
});

const Head = z.looseObject({
  FromUserName: z.string().min(1),
  /** Seconds since 1970. */
  CreateTime: z.coerce
    .number()
    .int()
    .min(0)
    .max(9_999_999_999)
    .transform((seconds) => new Date(seconds * 1000).toISOString()),
  Event: z.string(),
});

/** The field of each event that we know; everything else WeChat may tell is none of ours. */
const fields: Readonly<Record<string, string>> = {
  subscribe_msg_popup_event: 'SubscribeMsgPopupEvent',
  subscribe_msg_change_event: 'SubscribeMsgChangeEvent',
  subscribe_msg_sent_event: 'SubscribeMsgSentEvent',
};

const Listed = z.object({ List: z.unknown() });

/** One thing, several, or either of them under `List`: all three are seen. */
function rowsIn(payload: unknown): unknown[] {
  if (Array.isArray(payload)) return payload;
  const listed = Listed.safeParse(payload).data?.List;
  if (listed !== undefined) return rowsIn(listed);
  return payload === undefined ? [] : [payload];
}

/** `0 success` is all that says that it arrived. What WeChat says otherwise is kept as a code, and cut to be one. */
function outcomeOf({ ErrorCode: code, ErrorStatus: status }: z.infer<typeof Sent>) {
  const arrived = code === '0';
  const words = status.replace(/[^\w ]/g, '').slice(0, 60);
  return { arrived, reason: arrived ? null : `${code} ${words}`.trim() };
}

/**
 * What a push says, row by row. An event that is none of ours says nothing.
 * @throws SyntaxError ZodError when it cannot be read
 */
export function eventsIn(message: string): Pushed[] {
  const {
    FromUserName: openid,
    CreateTime: at,
    Event: event,
    ...rest
  } = Head.parse(parse(message, null, parseNumber));
  const field = fields[event];
  if (field === undefined) return [];
  const rows = rowsIn(rest[field] ?? rest.List);
  if (event === 'subscribe_msg_sent_event')
    return z
      .array(Sent)
      .parse(rows)
      .map((row) => ({
        about: 'sent',
        openid,
        at,
        templateId: row.TemplateId,
        messageId: row.MsgID,
        ...outcomeOf(row),
      }));
  const about = event === 'subscribe_msg_popup_event' ? 'popup' : 'change';
  return z
    .array(Choice)
    .parse(rows)
    .filter(({ SubscribeStatusString: word }) => saysYes(word) || saysNo(word))
    .map(({ TemplateId: templateId, SubscribeStatusString: word }) => ({
      about,
      openid,
      at,
      templateId,
      accepted: saysYes(word),
    }));
}
