import { createServer, request, type Server } from 'node:http';
import { once } from 'node:events';
import { watchWrites, type Writes } from '../../../../functions/local/stack/stream/writes';

let engine: Server;
let endpoint: string;
let writes: Writes;
beforeEach(async () => {
  engine = createServer((_incoming, outgoing) => outgoing.end('{}')).listen(0, '127.0.0.1');
  await once(engine, 'listening');
  const address = engine.address();
  endpoint = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  writes = watchWrites(endpoint);
});
afterEach(async () => {
  writes.stop();
  engine.close();
  await once(engine, 'close');
});

async function ask(operation: string, headers: Record<string, string> = {}): Promise<void> {
  const target = { 'x-amz-target': `DynamoDB_20120810.${operation}`, ...headers };
  const asked = request(endpoint, { method: 'POST', headers: target, agent: false }).end('{}');
  const [reply] = await once(asked, 'response');
  reply.resume();
  await once(reply, 'end');
}

const longest = 2000;

/** A reader that was told to wait, and how long it would. Its pauses end when they are told to, or at `next`. */
function reader() {
  const waits: number[] = [];
  let next: () => void = () => undefined;
  const idle = writes.idle((ms, stopping) => {
    // What gathers writes is short, and takes no time here.
    if (ms < longest) return Promise.resolve();
    waits.push(ms);
    return new Promise((resolve) => {
      next = resolve;
      stopping?.addEventListener('abort', () => resolve());
    });
  });
  return { idle: (stopping?: AbortSignal) => idle(longest, stopping), waits, next: () => next() };
}

test('a reader reads once more before it waits for the first time, and then waits as long as it is told to', async () => {
  const { idle, waits, next } = reader();
  await idle();
  expect(waits).toEqual([]);
  const waiting = idle();
  expect(waits).toEqual([longest]);
  next();
  await waiting;
});

test.each(['PutItem', 'UpdateItem', 'DeleteItem', 'TransactWriteItems', 'BatchWriteItem'])(
  '%s ends the wait of every reader',
  async (operation) => {
    const readers = [reader(), reader()];
    for (const one of readers) await one.idle();
    const waiting = readers.map((one) => one.idle());
    await ask(operation);
    await Promise.all(waiting);
  },
);

test('what is written while a reader reads is not waited for', async () => {
  const { idle, waits } = reader();
  await idle();
  await ask('PutItem');
  await idle();
  expect(waits).toEqual([]);
});

test.each<[string, () => Promise<void>]>([
  ['a reading', () => ask('GetItem')],
  ['a look at the stream', () => ask('GetRecords')],
  ['a write to another database', () => ask('PutItem', { host: 'elsewhere:8000' })],
])('%s wakes nobody', async (_what, happen) => {
  const { idle, waits, next } = reader();
  await idle();
  await happen();
  const waiting = idle();
  expect(waits).toEqual([longest]);
  next();
  await waiting;
});

test('a reader told to stop waits no longer', async () => {
  const { idle } = reader();
  await idle();
  const stopping = new AbortController();
  const waiting = idle(stopping.signal);
  stopping.abort();
  await waiting;
  await idle(stopping.signal);
});
