import {
  GetItemCommand,
  type AttributeValue,
  type DynamoDBClient,
  type GetItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { orUnavailable } from './orUnavailable';

export type Item = Record<string, AttributeValue>;
export type Key = { pk: string; sk: string };

/** The table as every part of the store is given it. */
export type Table = {
  client: DynamoDBClient;
  name: string;
  /** Waits before another attempt (1, 2, …): longer each time, by chance, so that rivals do not meet again. */
  pause: (attempt: number) => Promise<void>;
};

/** Waits up to 25, 50, 100, … milliseconds, by chance (`random` gives 0 to 1), before attempt after attempt. */
export const retryPause =
  (random: () => number = Math.random): Table['pause'] =>
  (attempt) =>
    new Promise((resolve) => setTimeout(resolve, random() * 25 * 2 ** (attempt - 1)));

/** How often a write that met a rival, or the rest of a batch, is tried again before it counts as an outage. */
export const attempts = 6;

export const keyAttributes = ({ pk, sk }: Key): Item => ({ pk: { S: pk }, sk: { S: sk } });

/** An item as the table holds it; fields that are undefined do not exist. */
export const toItem = (fields: Record<string, unknown>): Item =>
  marshall(fields, { removeUndefinedValues: true });

/** One item by its key, as the table holds it. A consistent read sees every write that was acknowledged. */
export async function getItem(
  { client, name }: Table,
  key: Key,
  read: Pick<GetItemCommandInput, 'ConsistentRead'> = {},
): Promise<Item | undefined> {
  const found = await orUnavailable(
    client.send(new GetItemCommand({ TableName: name, Key: keyAttributes(key), ...read })),
  );
  return found.Item;
}
