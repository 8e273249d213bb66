import { Agent, request } from 'node:http';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

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

/** As an engine asks for it that looks at none. */
const authorization =
  'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0';

/** Called before JSON makes of bytes what it makes of any object. */
function withBytes(this: unknown, name: string, value: unknown): unknown {
  const whole: unknown = Reflect.get(Object(this), name);
  return whole instanceof Uint8Array ? Buffer.from(whole).toString('base64') : value;
}
const inBytes = (name: string, value: unknown): unknown =>
  name === 'B' && typeof value === 'string' ? new Uint8Array(Buffer.from(value, 'base64')) : value;
const read = (text: string): object =>
  JSON.parse(text, text.includes('"B":"') ? inBytes : undefined) as object;

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

function post(endpoint: URL, agent: Agent, operation: string, body: string): Promise<object | undefined> {
  return new Promise((resolve) => {
    const sent = request(
      {
        ...{ agent, hostname: endpoint.hostname, port: endpoint.port, method: 'POST', path: '/' },
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'content-length': Buffer.byteLength(body),
          'x-amz-target': `DynamoDB_20120810.${operation}`,
          'x-amz-date': '20260101T000000Z',
          authorization,
        },
      },
      (reply) => {
        const parts: Buffer[] = [];
        reply.on('data', (part: Buffer) => parts.push(part));
        reply.on('error', () => resolve(undefined));
        reply.on('end', () =>
          resolve(reply.statusCode === 200 ? read(Buffer.concat(parts).toString()) : undefined),
        );
      },
    );
    sent.on('error', () => resolve(undefined));
    sent.end(body);
  });
}

/**
 * Lets a client of the tests send what the store asks for without the SDK's layers, which cost many times what the
 * engine does. Whatever is not simply answered goes through them after all: their errors, retries and time-outs are
 * the SDK's. So does everything from when somebody puts a layer of their own among them.
 */
export function takeShortcut(client: DynamoDBClient, endpoint: string): void {
  const agent = new Agent({ keepAlive: true });
  const url = new URL(endpoint);
  const shortcut: Shortcut = async ({ constructor: { name }, input }) => {
    const operation = operations[name];
    if (operation === undefined) return undefined;
    const reply = await post(url, agent, operation, JSON.stringify(input, withBytes));
    return reply && { $metadata: {}, ...reply };
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
      agent.destroy();
      destroy.call(client);
    },
  });
}
