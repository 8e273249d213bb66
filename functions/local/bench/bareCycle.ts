import { randomInt, randomUUID } from 'node:crypto';
import {
  TransactWriteItemsCommand,
  type DynamoDBClient,
  type TransactWriteItemsInput,
} from '@aws-sdk/client-dynamodb';

/** The writes of one measured cycle, with the id of its case: what the bare SDK is to write again and again. */
export type Pattern = { caseId: string; transactions: TransactWriteItemsInput[] };

const newId = (): string => String(randomInt(10 ** 9)).padStart(10, '0');

/** The pattern for another case. Binary values (digests) hold no id and stay as they are. */
function renamed(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return value.replaceAll(from, to);
  if (value instanceof Uint8Array || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, from, to));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(one, from, to)]));
}

/** The same transactions, with the same conditions, straight through the SDK: the least a cycle could cost here. */
export async function bareCycle(client: DynamoDBClient, { caseId, transactions }: Pattern): Promise<void> {
  const id = newId();
  for (const transaction of transactions) {
    const input = renamed(transaction, caseId, id) as TransactWriteItemsInput;
    await client.send(new TransactWriteItemsCommand({ ...input, ClientRequestToken: randomUUID() }));
  }
}
