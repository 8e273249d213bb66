import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openLines, type Lines } from './lines';

type Command = { constructor: { name: string }; input: object };
/** Sends a command on the shortest way; undefined where that was of no use, and nothing was done. */
type Shortcut = (command: Command) => Promise<object | undefined>;

/** What the store asks for. Requests and replies are in the SDK's words what they are in JSON, but for bytes. */
const operations: Record<string, string> = Object.fromEntries(
  [
    ...['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan'],
    ...['BatchGetItem', 'BatchWriteItem', 'TransactWriteItems'],
  ].map((name) => [`${name}Command`, name]),
);

/** A copy in which bytes are as JSON has them. A function that JSON asks about each value costs several times as much. */
function sent(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(sent);
  const copy: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) copy[name] = sent(part);
  return copy;
}

/** Makes bytes, in place, of what JSON has for them. */
function received(value: object): object {
  for (const [name, part] of Object.entries(value))
    if (typeof part === 'object' && part !== null) received(part);
    else if (name === 'B' && typeof part === 'string')
      Object.assign(value, { B: new Uint8Array(Buffer.from(part, 'base64')) });
  return value;
}

function read(text: string): object {
  const reply = JSON.parse(text) as object;
  return text.includes('"B":"') ? received(reply) : reply;
}

const shortcuts = new WeakMap<DynamoDBClient, Shortcut>();

/** Somebody with a layer in the SDK, who need not be passed by it all the time, and hears of what did not. */
type Watcher = { mayTake(): boolean; taken(commandName: string): void };

/** For a layer that may be gone around: returns what to call once the layer is in. */
export function keepShortcut(client: DynamoDBClient, { mayTake, taken }: Watcher): () => void {
  const shortcut = shortcuts.get(client);
  return () => {
    if (!shortcut) return;
    shortcuts.set(client, async (command) => {
      const reply = mayTake() ? await shortcut(command) : undefined;
      if (reply) taken(command.constructor.name);
      return reply;
    });
  };
}

/**
 * Lets a client of the tests send what the store asks for without the SDK's layers, which cost many times what the
 * engine does. Whatever is not simply answered goes through them after all: their errors, retries and time-outs are
 * the SDK's. So does everything from when somebody puts a layer of their own among them.
 */
export function takeShortcut(client: DynamoDBClient, endpoint: string): void {
  const lines: Lines = openLines(new URL(endpoint));
  const shortcut: Shortcut = async ({ constructor: { name }, input }) => {
    const operation = operations[name];
    if (operation === undefined) return undefined;
    const reply = await lines.ask(operation, JSON.stringify(sent(input)));
    return reply === undefined ? undefined : { $metadata: {}, ...read(reply) };
  };
  shortcuts.set(client, shortcut);
  const { destroy, middlewareStack, send } = client;
  const whole = (...args: unknown[]): Promise<unknown> =>
    Reflect.apply(send, client, args) as Promise<unknown>;
  const add = middlewareStack.add.bind(middlewareStack);
  Object.assign(middlewareStack, {
    add: (...layer: Parameters<typeof add>) => {
      shortcuts.delete(client);
      add(...layer);
    },
  });
  Object.assign(client, {
    send: async (command: Command, ...rest: unknown[]) =>
      (await shortcuts.get(client)?.(command)) ?? whole(command, ...rest),
    destroy: () => {
      lines.close();
      destroy.call(client);
    },
  });
}
