import { randomBytes } from 'node:crypto';
import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { writing } from './writing';
import { toItem, type Item, type Table } from './table';

export type Condition = {
  expression: string;
  names?: Record<string, string>;
  values?: Record<string, unknown>;
};

export const isNew: Condition = { expression: 'attribute_not_exists(pk)' };

export async function putItem(table: Table, item: Item): Promise<void> {
  await writing(table, () => table.client.send(new PutItemCommand({ TableName: table.name, Item: item })));
}

/**
 * Puts an item on a condition. Null when written, else the item that stood against it. Every such write carries a mark
 * of its own (`write`), so that one sent again after a lost reply knows itself and is not taken for a rival.
 */
export async function putItemIf(table: Table, item: Item, condition: Condition): Promise<Item | null> {
  const write = { S: randomBytes(9).toString('base64url') };
  const command = new PutItemCommand({
    TableName: table.name,
    Item: { ...item, write },
    ConditionExpression: condition.expression,
    ExpressionAttributeNames: condition.names,
    ExpressionAttributeValues: condition.values && toItem(condition.values),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
  try {
    await writing(table, () => table.client.send(command));
    return null;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return error.Item?.write?.S === write.S ? null : (error.Item ?? {});
  }
}
