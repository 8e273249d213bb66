import { ConditionalCheckFailedException, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from '../../contract/z';
import { wholeList } from './list';
import { orUnavailable } from './orUnavailable';
import type { Condition } from './putItem';
import { readItem } from './readItem';
import { keyAttributes, toItem, type Key, type Table } from './table';
import { writing } from './writing';

/** Deleted at the same time. One by one: whatever answers requests may not write in bulk. */
const atOnce = 10;

/** Deletes what lies under these keys; safe to repeat. @throws StoreUnavailable */
export async function deleteItems({ client, name }: Table, keys: readonly Key[]): Promise<void> {
  const one = (key: Key) =>
    orUnavailable(client.send(new DeleteItemCommand({ TableName: name, Key: keyAttributes(key) })));
  for (let at = 0; at < keys.length; at += atOnce) await Promise.all(keys.slice(at, at + atOnce).map(one));
}

/** Deletes one item on a condition; false when that did not hold. @throws StoreUnavailable */
export async function deleteItemIf(table: Table, key: Key, on: Condition): Promise<boolean> {
  const command = new DeleteItemCommand({
    TableName: table.name,
    Key: keyAttributes(key),
    ConditionExpression: on.expression,
    ExpressionAttributeNames: on.names,
    ExpressionAttributeValues: on.values && toItem(on.values),
  });
  try {
    await writing(table, () => table.client.send(command));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

const StoredKeys = z.object({ pk: z.string(), sk: z.string() });

/** Deletes everything under one partition key; safe to repeat. @throws StoreUnavailable */
export async function deleteRun(table: Table, pk: string): Promise<void> {
  const items = await wholeList(table, { hash: { name: 'pk', value: pk }, order: 'ascending' });
  await deleteItems(
    table,
    items.map((item) => readItem(StoredKeys, item)),
  );
}
