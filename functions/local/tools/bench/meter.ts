import {
  BatchGetItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  type DynamoDBClient,
  type TransactWriteItemsInput,
} from '@aws-sdk/client-dynamodb';
import { itemBytes, readUnits, writeUnits, type Item } from './capacity';

type Sent = {
  command: unknown;
  reply: unknown;
  changed?: { before?: Item | undefined; after?: Item | undefined };
};

/** What went to the table while the meter ran. */
export type Reading = {
  calls: number;
  writeUnits: number;
  readUnits: number;
  transactions: TransactWriteItemsInput[];
};

/** Counts what a client sends, by DynamoDB's published rules and not by the engine's own figures. */
export type Meter = { measure<T>(work: () => Promise<T>): Promise<{ result: T; reading: Reading }> };

const bytes = (items: Item[] = []): number => items.reduce((total, item) => total + itemBytes(item), 0);
const keyOf = (item: Item): string => `${item.pk?.S} ${item.sk?.S}`;

function readsOf({ command, reply }: Sent): number {
  if (command instanceof GetItemCommand) {
    const { Item } = reply as { Item?: Item };
    return readUnits(Item ? itemBytes(Item) : 0, command.input.ConsistentRead ?? false);
  }
  if (command instanceof QueryCommand) {
    return readUnits(bytes((reply as { Items?: Item[] }).Items), command.input.ConsistentRead ?? false);
  }
  if (command instanceof BatchGetItemCommand) {
    const { Responses = {} } = reply as { Responses?: Record<string, Item[]> };
    return Object.values(Responses)
      .flat()
      .reduce((total, item) => total + readUnits(itemBytes(item)), 0);
  }
  return 0;
}

/** A condition that goes with a transaction costs what a write of the item would; what is checked here is under a kilobyte. */
const checkUnits = 2;

/** Puts a meter on a client. One measuring at a time; what was measured before is remembered as "what was there". */
export function meterOn(client: DynamoDBClient): Meter {
  const there = new Map<string, Item>();
  let sent: Sent[] | null = null;
  const send = client.send.bind(client) as (command: unknown) => Promise<unknown>;
  const itemAt = async (TableName: string | undefined, Key: Item): Promise<Item | undefined> => {
    const read = new GetItemCommand({ TableName, Key, ConsistentRead: true });
    return ((await send(read)) as { Item?: Item }).Item;
  };
  /** A single write with the item before and after it, which are looked up beside what is measured. */
  async function seen(command: PutItemCommand | UpdateItemCommand): Promise<Sent> {
    const { TableName } = command.input;
    const Key =
      command instanceof UpdateItemCommand
        ? (command.input.Key ?? {})
        : (({ pk, sk }) => ({ pk, sk }) as Item)(command.input.Item ?? {});
    const before = await itemAt(TableName, Key);
    const reply = await send(command);
    return { command, reply, changed: { before, after: await itemAt(TableName, Key) } };
  }
  Object.assign(client, {
    send: async (command: unknown) => {
      const into = sent;
      const isSingle = command instanceof PutItemCommand || command instanceof UpdateItemCommand;
      const one = into && isSingle ? await seen(command) : { command, reply: await send(command) };
      into?.push(one);
      return one.reply;
    },
  });

  function writesOf({ command, changed }: Sent): number {
    if (changed) return writeUnits(changed, false);
    if (!(command instanceof TransactWriteItemsCommand)) return 0;
    return (command.input.TransactItems ?? []).reduce((total, { Put, ConditionCheck }) => {
      if (ConditionCheck) return total + checkUnits;
      if (!Put?.Item) return total;
      const before = there.get(keyOf(Put.Item));
      there.set(keyOf(Put.Item), Put.Item);
      return total + writeUnits({ before, after: Put.Item }, true);
    }, 0);
  }

  return {
    async measure(work) {
      const mine: Sent[] = [];
      sent = mine;
      const result = await work().finally(() => (sent = null));
      const reading: Reading = {
        calls: mine.length,
        writeUnits: mine.reduce((total, one) => total + writesOf(one), 0),
        readUnits: mine.reduce((total, one) => total + readsOf(one), 0),
        transactions: mine.flatMap(({ command }) =>
          command instanceof TransactWriteItemsCommand ? [command.input] : [],
        ),
      };
      return { result, reading };
    },
  };
}
