import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../../contract/ids';
import { addDays, dayOf, endOfDay } from '../../domain/clocks/day';
import { messageKeptDays, readMessage } from './messageItem';
import { ttl } from '../table/moment';
import { messageKey } from '../keys';
import { orUnavailable } from '../table/outage';
import { keyAttributes, toItem, type Table } from '../table/table';

/** Adds what is known of a message to its row, whichever is known first, and says what is known of it then. */
export async function knowOfMessage(
  { client, name }: Table,
  messageId: string,
  known: Record<string, string | boolean | null>,
  at: Instant,
) {
  const fields = { ...known, ttl: ttl(endOfDay(addDays(dayOf(at), messageKeptDays))) };
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
