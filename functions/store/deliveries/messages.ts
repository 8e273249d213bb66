import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { NoticeId, Rung } from '../../contract/deliveries';
import { CaseId, type Instant } from '../../contract/ids';
import * as z from '../../contract/z';
import { addDays, dayOf, endOfDay } from '../../domain/clocks/day';
import type { ChannelReport } from '../../domain/deliveries/delivery';
import { afterReport } from '../../domain/deliveries/heard';
import { messageKey } from '../keys/notices';
import { ttl } from '../table/attributes';
import { orUnavailable } from '../table/orUnavailable';
import { readItem } from '../table/readItem';
import { keyAttributes, toItem, type Item, type Table } from '../table/table';
import { changeDelivery } from './changeDelivery';
import type { DeliveryOf } from './deliveryItem';

/** Longer than any provider's reports are late: SMS reports may take three days. */
const keptDays = 7;

const StoredMessage = z.object({
  caseId: CaseId.optional(),
  noticeId: NoticeId.optional(),
  rung: Rung.optional(),
  arrived: z.boolean().optional(),
  reason: z.string().nullish(),
});

/** Which rung of which telling a message is, and what an event said of it; either may be known first. */
type Message = { of: (DeliveryOf & { rung: Rung }) | null; said: ChannelReport | null };

function readMessage(item: Item): Message {
  const { caseId, noticeId, rung, arrived, reason = null } = readItem(StoredMessage, item);
  return {
    of: caseId && noticeId && rung ? { caseId, noticeId, rung } : null,
    said: arrived === undefined ? null : { arrived, reason },
  };
}

/** Adds what is known of a message to its row, whichever is known first, and says what is known of it then. */
async function knowOfMessage(
  { client, name }: Table,
  messageId: string,
  known: Record<string, string | boolean | null>,
  at: Instant,
): Promise<Message> {
  const fields = { ...known, ttl: ttl(endOfDay(addDays(dayOf(at), keptDays))) };
  const names = Object.keys(fields);
  const key = keyAttributes(messageKey(messageId));
  const command = new UpdateItemCommand({
    TableName: name,
    Key: key,
    UpdateExpression: `SET ${names.map((field) => `#${field} = :${field}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(names.map((field) => [`#${field}`, field])),
    ExpressionAttributeValues: toItem(
      Object.fromEntries(Object.entries(fields).map(([field, value]) => [`:${field}`, value])),
    ),
    ReturnValues: 'ALL_NEW',
  });
  const { Attributes } = await orUnavailable(client.send(command));
  return readMessage({ ...key, ...Attributes });
}

/** The message with this id is a rung of this telling; what an event said of it before, if one was quicker. */
export const messageSentAs =
  (table: Table, now: () => Instant) =>
  async (messageId: string, of: DeliveryOf & { rung: Rung }): Promise<ChannelReport | null> => {
    const { said } = await knowOfMessage(table, messageId, { ...of }, now());
    return said;
  };

/**
 * An event says what became of a message: its telling is told by it, or goes on. Which one it is, or null when that
 * is not known yet; whoever sent it then hears of it from `messageSentAs`.
 */
export const messageArrived = (table: Table) => {
  const change = changeDelivery(table);

  return async (messageId: string, said: ChannelReport, at: Instant): Promise<DeliveryOf | null> => {
    const { of } = await knowOfMessage(table, messageId, { ...said }, at);
    if (!of) return null;
    const { rung, ...delivery } = of;
    const found = await change(delivery, (before) => afterReport(before, rung, said, at));
    return found && delivery;
  };
};
