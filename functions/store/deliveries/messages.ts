import { createHmac } from 'node:crypto';
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { NoticeId, Rung } from '../../contract/case/deliveries';
import { CaseId, Instant } from '../../contract/ids';
import { keeping } from '../../contract/case/keeping';
import * as z from '../../contract/z';
import { addDays, dayOf, endOfDay } from '../../domain/clocks/day';
import type { ChannelReport } from '../../domain/deliveries/delivery';
import { afterReport } from '../../domain/deliveries/heard';
import { messageKey } from '../keys/notices';
import { ttl } from '../table/attributes';
import { writing } from '../table/writing';
import { readItem } from '../table/readItem';
import { keyAttributes, toItem, type Item, type Table } from '../table/table';
import { changeDelivery } from './changeDelivery';
import type { DeliveryOf } from './deliveryItem';

/** Longer than any provider's reports are late: SMS reports may take three days. */
const keptDays = keeping.sentMessage.length.days;

const StoredMessage = z.object({
  caseId: CaseId.optional(),
  noticeId: NoticeId.optional(),
  rung: Rung.optional(),
  /** To which number it was sent, as a keyed digest, and when. */
  sentTo: z.string().optional(),
  sentAt: Instant.optional(),
  arrived: z.boolean().optional(),
  reason: z.string().nullable().optional(),
  /** To which number, and when, the event says that it came. */
  cameTo: z.string().optional(),
  cameAt: Instant.optional(),
});

/** Which rung of which telling a message is, and what an event said of it; either may be known first. */
type Message = { of: (DeliveryOf & { rung: Rung }) | null; said: ChannelReport | null };

/** Clocks of networks differ by so much, milliseconds; no report is later than three days. */
const askew = 10 * 60_000;
const latestMs = 3 * 86_400_000;

/**
 * Whether what an event said is of the message that was sent: to this number, and after it was. One that was not sent to a
 * number is known by its id alone.
 */
function isOfThis({ sentTo, sentAt, cameTo, cameAt }: z.infer<typeof StoredMessage>): boolean {
  if (sentTo === undefined || sentAt === undefined) return cameTo === undefined;
  if (cameTo !== sentTo || cameAt === undefined) return false;
  const later = Date.parse(cameAt) - Date.parse(sentAt);
  return later >= -askew && later <= latestMs;
}

function readMessage(item: Item): Message {
  const stored = readItem(StoredMessage, item);
  const { caseId, noticeId, rung, arrived, reason = null } = stored;
  const of = caseId && noticeId && rung ? { caseId, noticeId, rung } : null;
  return { of, said: arrived === undefined || (of && !isOfThis(stored)) ? null : { arrived, reason } };
}

/** Adds what is known of a message to its row, whichever is known first, and says what is known of it then. */
async function knowOfMessage(
  table: Table,
  messageId: string,
  known: Record<string, string | boolean | null>,
  at: Instant,
): Promise<Message> {
  const fields = { ...known, ttl: ttl(endOfDay(addDays(dayOf(at), keptDays))) };
  const names = Object.keys(fields);
  const key = keyAttributes(messageKey(messageId));
  const command = new UpdateItemCommand({
    TableName: table.name,
    Key: key,
    UpdateExpression: `SET ${names.map((field) => `#${field} = :${field}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(names.map((field) => [`#${field}`, field])),
    ExpressionAttributeValues: toItem(
      Object.fromEntries(Object.entries(fields).map(([field, value]) => [`:${field}`, value])),
    ),
    ReturnValues: 'ALL_NEW',
  });
  const { Attributes } = await writing(table, () => table.client.send(command));
  return readMessage({ ...key, ...Attributes });
}

/** A number as it lies beside a message: whoever has the table cannot tell whose it is. */
const numberDigest = (phone: string, secret: string): string =>
  createHmac('sha256', secret).update(`message to ${phone}`).digest('base64url');

/**
 * The message with this id is a rung of this telling, sent to this number if it was to one; what an event said of it
 * before, if one was quicker.
 */
export const messageSentAs =
  (table: Table, now: () => Instant, secret: string) =>
  async (
    messageId: string,
    of: DeliveryOf & { rung: Rung },
    phone: string | null = null,
  ): Promise<ChannelReport | null> => {
    const sent = phone === null ? {} : { sentTo: numberDigest(phone, secret), sentAt: now() };
    const { said } = await knowOfMessage(table, messageId, { ...of, ...sent }, now());
    return said;
  };

/**
 * An event says what became of a message: its telling is told by it, or goes on. Which one it is, or null when that
 * is not known yet; whoever sent it then hears of it from `messageSentAs`. What names another number than the message
 * went to, or a time before it, tells nothing (`came`: what a text message's report says of both).
 */
export const messageArrived = (table: Table, secret: string) => {
  const change = changeDelivery(table);

  return async (
    messageId: string,
    told: ChannelReport,
    at: Instant,
    came: { phone: string; at: Instant } | null = null,
  ): Promise<DeliveryOf | null> => {
    const where = came ? { cameTo: numberDigest(came.phone, secret), cameAt: came.at } : {};
    const { of, said } = await knowOfMessage(table, messageId, { ...told, ...where }, at);
    if (!of || !said) return null;
    const { rung, ...delivery } = of;
    const found = await change(delivery, (before) => afterReport(before, rung, said, at));
    return found && delivery;
  };
};
