import {
  BatchWriteItemCommand,
  DeleteItemCommand,
  PutItemCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import type { Item } from '../../../store/table/table';

function keysOf(command: unknown): (Item | undefined)[] {
  if (command instanceof PutItemCommand) return [command.input.Item];
  if (command instanceof UpdateItemCommand || command instanceof DeleteItemCommand)
    return [command.input.Key];
  if (command instanceof TransactWriteItemsCommand)
    return (command.input.TransactItems ?? []).map(
      (one) => one.Put?.Item ?? one.Update?.Key ?? one.Delete?.Key,
    );
  if (command instanceof BatchWriteItemCommand)
    return Object.values(command.input.RequestItems ?? {})
      .flat()
      .map(({ PutRequest, DeleteRequest }) => PutRequest?.Item ?? DeleteRequest?.Key);
  return [];
}

/** What a client has written since it was last asked: the kinds of keys, `CASE`, `RATE` and so on. A write that was refused wrote nothing. */
export function watchWrites(client: DynamoDBClient): () => string[] {
  let written: string[] = [];
  const send = client.send.bind(client) as (command: unknown, ...more: unknown[]) => Promise<unknown>;
  Object.assign(client, {
    send: async (command: unknown, ...more: unknown[]) => {
      const reply = await send(command, ...more);
      written.push(...keysOf(command).map((key) => key?.pk?.S?.split('#')[0] ?? '?'));
      return reply;
    },
  });
  return () => {
    const all = written;
    written = [];
    return all;
  };
}
