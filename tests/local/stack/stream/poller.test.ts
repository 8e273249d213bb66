import { existsSync, readFileSync } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { startEngine, type RunningEngine } from '../../../../functions/local/stack/engine/start';
import { client, makeTable, streamsClient } from '../table';
import { idOf, startPolling } from './polling';

let engine: RunningEngine;
let folder: string;
let table: string;
let streamArn: string;
let tables = 0;
const pollers: ReturnType<typeof startPolling>['poller'][] = [];

beforeAll(async () => {
  engine = await startEngine({ dataDir: undefined });
});
afterAll(() => engine.stop());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stream-'));
  table = `Events${(tables += 1)}`;
  streamArn = await makeTable(client(engine.endpoint), table);
});
afterEach(async () => {
  await Promise.all(pollers.splice(0).map((poller) => poller.stop()));
  await rm(folder, { recursive: true, force: true });
});

async function write(...ids: string[]) {
  const db = client(engine.endpoint);
  for (const id of ids) await db.send(new PutItemCommand({ TableName: table, Item: { id: { S: id } } }));
}

function start(...how: Parameters<typeof startPolling> extends [unknown, ...infer Rest] ? Rest : never) {
  const started = startPolling({ endpoint: engine.endpoint, streamArn, dataDir: folder }, ...how);
  pollers.push(started.poller);
  return started;
}

const deadLetters = async () =>
  (await readFile(join(folder, 'dead-letters.jsonl'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('every write reaches the handler once, in order, with keys, images and the stream it came from', async () => {
  await write('a', 'b', 'c');
  const seen: DynamoDBRecord[] = [];
  const { caughtUp } = start((_ids, records) => void seen.push(...records));
  await caughtUp;
  expect(seen.map((record) => [record.eventName, idOf(record)])).toEqual([
    ['INSERT', 'a'],
    ['INSERT', 'b'],
    ['INSERT', 'c'],
  ]);
  expect(seen[0]).toMatchObject({ eventSourceARN: streamArn, dynamodb: { NewImage: { id: { S: 'a' } } } });
});

test('a record is settled only after its work is done: who is killed in the middle does it again', async () => {
  await write('a', 'b');
  const idBy = new Map<string, string>();
  const settledAtWork: unknown[] = [];
  const { caughtUp } = start(
    (_ids, [record]) => {
      const file = join(folder, 'stream-checkpoint.json');
      const shards = existsSync(file) ? Object.values(JSON.parse(readFileSync(file, 'utf8')).shards) : [];
      settledAtWork.push(shards.length === 0 ? null : idBy.get(JSON.stringify(shards[0])));
      idBy.set(JSON.stringify({ after: record?.dynamodb?.SequenceNumber }), idOf(record ?? {}));
    },
    { batchSize: 1 },
  );
  await caughtUp;
  expect(settledAtWork).toEqual([null, 'a']);
});

test('a batch is no larger than asked', async () => {
  await write('a', 'b', 'c', 'd', 'e');
  const batches: string[][] = [];
  const { caughtUp } = start((ids) => void batches.push(ids), { batchSize: 2 });
  await caughtUp;
  expect(batches).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
});

test('a record reported as failed is resumed from, what came before it is not repeated', async () => {
  await write('a', 'b', 'c', 'd');
  const batches: string[][] = [];
  const { caughtUp, pauses } = start((ids) => {
    batches.push(ids);
    return batches.length < 3 ? ['c'] : [];
  });
  await caughtUp;
  expect(batches).toEqual([
    ['a', 'b', 'c', 'd'],
    ['c', 'd'],
    ['c', 'd'],
  ]);
  expect(pauses).toEqual([200, 400]);
});

test('a record that always fails becomes one dead letter, without its content, and the others pass', async () => {
  await write('a', 'poison', 'c');
  const passed: string[] = [];
  const { caughtUp, pauses, troubles } = start(
    (ids) => {
      passed.push(...ids.slice(0, ids.includes('poison') ? ids.indexOf('poison') : ids.length));
      return ['poison'];
    },
    { maxRetries: 2 },
  );
  await caughtUp;

  expect(passed).toEqual(['a', 'c']);
  expect(pauses).toEqual([200, 400]);
  const letters = await deadLetters();
  expect(letters).toHaveLength(1);
  expect(letters[0]).toMatchObject({
    requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 },
    timestamp: '2026-03-02T00:00:00.000Z',
    DDBStreamBatchInfo: { batchSize: 1, streamArn },
  });
  expect(JSON.stringify(letters)).not.toContain('poison');
  expect(troubles).toMatchObject([
    { code: 'stream.deadLetter', sequenceNumber: letters[0].DDBStreamBatchInfo.startSequenceNumber },
  ]);
});

test('a handler that throws at one record loses only that one', async () => {
  await write('a', 'b', 'poison', 'd', 'e');
  const passed: string[] = [];
  const { caughtUp, troubles } = start(
    (ids) => {
      if (ids.includes('poison')) throw new Error('broken');
      passed.push(...ids);
    },
    { maxRetries: 1 },
  );
  await caughtUp;
  expect(passed).toEqual(['a', 'b', 'd', 'e']);
  expect(await deadLetters()).toHaveLength(1);
  expect(troubles.at(-1)?.code).toBe('stream.deadLetter');
});

test('records the filter says no to never reach the handler and are not read again', async () => {
  await write('a', 'skip', 'c', 'skip too');
  const filter = (record: DynamoDBRecord) => !idOf(record).startsWith('skip');
  const first: string[] = [];
  const { caughtUp, poller } = start((ids) => void first.push(...ids), { filter });
  await caughtUp;
  await poller.stop();
  expect(first).toEqual(['a', 'c']);

  const second: string[] = [];
  await start((ids) => void second.push(...ids)).caughtUp;
  expect(second).toEqual([]);
});

test('a poller started again goes on where the last one stopped, and had settled nothing that was in hand', async () => {
  await write('a', 'b');
  const first = start(() => expect(existsSync(join(folder, 'stream-checkpoint.json'))).toBe(false));
  await first.caughtUp;
  expect(first.troubles).toEqual([]);
  await first.poller.stop();
  await write('c');

  const seen: string[] = [];
  await start((ids) => void seen.push(...ids)).caughtUp;
  expect(seen).toEqual(['c']);
});

test('stopping lets the attempt under way finish, keeps it, and leaves the rest for next time', async () => {
  await write('a', 'b', 'c', 'skip');
  let stopped = Promise.resolve();
  const { poller } = await new Promise<ReturnType<typeof start>>((resolve) => {
    const started = start(
      () => {
        stopped = started.poller.stop();
        resolve(started);
        return ['b'];
      },
      { filter: (record) => idOf(record) !== 'skip' },
    );
  });
  await stopped;
  await poller.stop();

  const seen: string[] = [];
  await start((ids) => void seen.push(...ids)).caughtUp;
  expect(seen).toEqual(['b', 'c', 'skip']);
});

test.each([
  ['is lost', (file: string) => rm(file)],
  ['is damaged', (file: string) => appendFile(file, '}')],
  ['belongs to another table', (file: string) => writeFile(file, '{"streamArn":"arn:other","shards":{}}')],
])('when the checkpoint %s everything is delivered again rather than lost', async (_what, damage) => {
  await write('a', 'b');
  const first = start(() => undefined);
  await first.caughtUp;
  await first.poller.stop();
  await damage(join(folder, 'stream-checkpoint.json'));

  const seen: string[] = [];
  await start((ids) => void seen.push(...ids)).caughtUp;
  expect(seen).toEqual(['a', 'b']);
});

test('a database that comes back is read on from the checkpoint', async () => {
  const home = await mkdtemp(join(tmpdir(), 'engine-'));
  const before = await startEngine({ dataDir: home });
  streamArn = await makeTable(client(before.endpoint), table);
  await client(before.endpoint).send(new PutItemCommand({ TableName: table, Item: { id: { S: 'a' } } }));
  const first = start(() => undefined, { client: streamsClient(before.endpoint) });
  await first.caughtUp;
  await first.poller.stop();
  await before.stop();

  const after = await startEngine({ dataDir: home });
  await client(after.endpoint).send(new PutItemCommand({ TableName: table, Item: { id: { S: 'b' } } }));
  const seen: string[] = [];
  const second = start((ids) => void seen.push(...ids), { client: streamsClient(after.endpoint) });
  await second.caughtUp;
  expect(seen).toEqual(['b']);
  await second.poller.stop();
  await after.stop();
  await rm(home, { recursive: true });
});
