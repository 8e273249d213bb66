import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import { orUnavailable, StoreUnavailable } from './orUnavailable';
import { attempts, keyAttributes, type Item, type Key, type Table } from './table';

/**
 * Items by their keys (a hundred at most), in no order; those that are not there are left out.
 * @throws StoreUnavailable when some stay unread after several tries.
 */
export async function getItems(
  { client, name, pause }: Table,
  keys: readonly Key[],
  read: { ConsistentRead?: boolean } = {},
): Promise<Item[]> {
  const found: Item[] = [];
  let asked = keys.map(keyAttributes);
  for (let attempt = 1; asked.length > 0; attempt += 1) {
    const part = await orUnavailable(
      client.send(new BatchGetItemCommand({ RequestItems: { [name]: { Keys: asked, ...read } } })),
    );
    found.push(...(part.Responses?.[name] ?? []));
    asked = part.UnprocessedKeys?.[name]?.Keys ?? [];
    if (asked.length === 0) break;
    if (attempt === attempts) throw new StoreUnavailable();
    await pause(attempt);
  }
  return found;
}
