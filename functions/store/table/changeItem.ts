import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { writing } from './writing';
import type { Condition } from './putItem';
import { keyAttributes, toItem, type Key, type Table } from './table';

/** What becomes of an item's attributes. */
export type Change = { set?: Record<string, unknown>; remove?: readonly string[] };

/** A change with its condition, in DynamoDB's words; no value of the condition may begin with `:set_`. */
export function updateOf(TableName: string, key: Key, { set = {}, remove = [] }: Change, on: Condition) {
  const changed = Object.keys(set);
  const assignments = changed.map((name) => `#${name} = :set_${name}`).join(', ');
  const removed = remove.map((name) => `#${name}`).join(', ');
  const values = { ...on.values, ...Object.fromEntries(changed.map((name) => [`:set_${name}`, set[name]])) };
  return {
    TableName,
    Key: keyAttributes(key),
    UpdateExpression: [assignments && `SET ${assignments}`, removed && `REMOVE ${removed}`]
      .filter(Boolean)
      .join(' '),
    ConditionExpression: on.expression,
    ExpressionAttributeNames: {
      ...on.names,
      ...Object.fromEntries([...changed, ...remove].map((name) => [`#${name}`, name])),
    },
    ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: toItem(values) } : {}),
  };
}

/** Changes an item on a condition; false when the condition did not hold. @throws StoreUnavailable */
export async function changeItemIf(table: Table, key: Key, change: Change, on: Condition): Promise<boolean> {
  try {
    await writing(table, () =>
      table.client.send(new UpdateItemCommand(updateOf(table.name, key, change, on))),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
