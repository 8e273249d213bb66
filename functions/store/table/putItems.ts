import { BatchWriteItemCommand, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { orUnavailable, StoreUnavailable } from './orUnavailable';
import { attempts, type Item, type Table } from './table';

/** The most that one call may write. */
const batch = 25;

async function putBatch({ client, name, pause }: Table, items: readonly Item[]): Promise<void> {
  let left: WriteRequest[] = items.map((item) => ({ PutRequest: { Item: item } }));
  for (let attempt = 1; ; attempt += 1) {
    const part = await orUnavailable(
      client.send(new BatchWriteItemCommand({ RequestItems: { [name]: left } })),
    );
    left = part.UnprocessedItems?.[name] ?? [];
    if (left.length === 0) return;
    if (attempt === attempts) throw new StoreUnavailable();
    await pause(attempt);
  }
}

/** Writes many items, each over what was there; not one transaction. @throws StoreUnavailable */
export async function putItems(table: Table, items: readonly Item[]): Promise<void> {
  for (let at = 0; at < items.length; at += batch) await putBatch(table, items.slice(at, at + batch));
}
