import { QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { StoreOptions } from '../../store/createStore';
import { keyAttributes, type Item, type Key } from '../../store/table/table';

/** Where something lies: what commands of operators read as it is, whatever it means. */
export type Place = Pick<StoreOptions, 'client' | 'table'>;

/** Everything of a table, page by page, or what comes after a key. What deployed functions may not do: a command of an operator may. */
export async function* wholeTable({ client, table: TableName }: Place, after?: Key): AsyncGenerator<Item[]> {
  let ExclusiveStartKey: Item | undefined = after && keyAttributes(after);
  do {
    const page = await client.send(new ScanCommand({ TableName, ExclusiveStartKey, ConsistentRead: true }));
    yield page.Items ?? [];
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
}

/** Everything under one key of a table. */
export async function everythingUnder({ client, table: TableName }: Place, pk: string): Promise<Item[]> {
  const items: Item[] = [];
  let ExclusiveStartKey: Item | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName,
        ExclusiveStartKey,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: pk } },
      }),
    );
    items.push(...(page.Items ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return items;
}
