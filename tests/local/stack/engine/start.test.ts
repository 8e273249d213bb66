import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { startEngine, type RunningEngine } from '../../../../functions/local/stack/engine/start';
import { EngineFailure, type EngineFailureReason } from '../../../../functions/local/stack/engine/failure';
import { client, makeTable } from '../table';

const tableName = 'Probe';

const embedded = {};
const running: RunningEngine[] = [];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-'));
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((engine) => engine.stop()));
  await rm(folder, { recursive: true, force: true });
});

async function start(dataDir: string | undefined, env: Record<string, string> = embedded) {
  const engine = await startEngine({ dataDir, env });
  running.push(engine);
  return engine;
}

async function refusal(dataDir: string | undefined, env: Record<string, string> = embedded) {
  const failure = await start(dataDir, env).catch((error: unknown) => error);
  if (!(failure instanceof EngineFailure)) throw new Error('it started');
  return failure;
}

const put = (db: DynamoDBClient, id: string) =>
  db.send(new PutItemCommand({ TableName: tableName, Item: { id: { S: id } } }));
const has = async (db: DynamoDBClient, id: string) =>
  (await db.send(new GetItemCommand({ TableName: tableName, Key: { id: { S: id } } }))).Item !== undefined;

test('the embedded engine listens on loopback only and keeps what was written over a restart', async () => {
  const first = await start(folder);
  expect(first.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const before = client(first.endpoint);
  await makeTable(before, tableName);
  await put(before, 'kept');
  await first.stop();
  expect((await stat(join(folder, 'dynoxide.sqlite'))).mode & 0o077).toBe(0);

  const after = client((await start(folder)).endpoint);
  expect(await has(after, 'kept')).toBe(true);
  expect(await has(after, 'never written')).toBe(false);
});

test('without a folder every engine begins empty and two may run side by side', async () => {
  const [one, other] = await Promise.all([start(undefined), start(undefined)]);
  expect(one.endpoint).not.toBe(other.endpoint);
  await makeTable(client(one.endpoint), tableName);
  await expect(has(client(other.endpoint), 'x')).rejects.toThrow('resource not found');
});

test('stopping ends the program: nothing answers at its address any more', async () => {
  const engine = await start(undefined);
  await engine.stop();
  await engine.stop();
  await expect(fetch(engine.endpoint)).rejects.toThrow();
});

test('a second instance on the same folder is refused, and let in once the first has stopped', async () => {
  const first = await start(folder);
  const failure = await refusal(folder);
  expect(failure.reason).toBe('folderInUse');
  expect(failure.message).toContain(String(process.pid));
  await first.stop();
  await expect(start(folder)).resolves.toBeDefined();
});

test.each([
  ['a process that is gone', { pid: 2 ** 22 - 1, identity: 'boot/1', token: 'theirs' }],
  ['an earlier process that had our number', { pid: process.pid, identity: 'boot/1', token: 'theirs' }],
  [
    'an earlier process whose number another one has now',
    { pid: process.ppid, identity: 'boot/1', token: 'x' },
  ],
  ['a crash in the middle of writing', undefined],
])('a lock left by %s is taken over', async (_who, lock) => {
  await writeFile(join(folder, 'instance-1.lock'), lock ? JSON.stringify(lock) : '{"pid":');
  await start(folder);
  expect(JSON.parse(await readFile(join(folder, 'instance-2.lock'), 'utf8'))).toMatchObject({
    pid: process.pid,
  });
});

test('of many instances started at once on a folder with a stale lock exactly one gets it', async () => {
  await writeFile(
    join(folder, 'instance-1.lock'),
    JSON.stringify({ pid: 2 ** 22 - 1, identity: '', token: '' }),
  );
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => start(folder)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a file in place of the folder is refused', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  const failure = await refusal(file);
  expect(failure.reason).toBe('folderUnusable');
  expect(failure.message).toContain('DATA_DIR');
});

test('a database that cannot be opened is refused as an unusable folder', async () => {
  await mkdir(join(folder, 'dynoxide.sqlite'));
  expect((await refusal(folder)).reason).toBe('folderUnusable');
});

test('a broken data file is refused, left as it is, and the folder is free again', async () => {
  const file = join(folder, 'dynoxide.sqlite');
  await writeFile(file, '不是数据库'.repeat(1000));
  expect((await refusal(folder)).reason).toBe('dataBroken');
  expect(await readFile(file, 'utf8')).toContain('不是数据库');
  await rm(file);
  await expect(start(folder)).resolves.toBeDefined();
});

test('an endpoint the user names is used, and not stopped with us', async () => {
  const theirs = await start(undefined);
  const engine = await start(undefined, { DYNAMODB_ENDPOINT: theirs.endpoint });
  expect(engine.endpoint).toBe(theirs.endpoint);
  // Its stream is read as often as ever: others may write to it.
  expect(engine.isOursAlone).toBe(false);
  await engine.stop();
  await expect(fetch(theirs.endpoint)).resolves.toBeDefined();
});

test('an endpoint that does not answer is refused by its address', async () => {
  const gone = await start(undefined);
  await gone.stop();
  const failure = await refusal(undefined, { DYNAMODB_ENDPOINT: gone.endpoint });
  expect(failure.reason).toBe('notAnswering');
  expect(failure.message).toContain(gone.endpoint);
});

test.each<[EngineFailureReason, Record<string, string>]>([
  ['badSetting', { DYNAMODB_ENDPOINT: 'localhost 8000' }],
  ['badSetting', { DYNAMODB_ENGINE: 'mysql' }],
  ['noLocalJar', { DYNAMODB_ENGINE: 'dynamodb-local' }],
  ['noLocalJar', { DYNAMODB_ENGINE: 'dynamodb-local', DYNAMODB_LOCAL_JAR: '/nowhere/DynamoDBLocal.jar' }],
])('%s is told in one sentence for %j', async (reason, env) => {
  const failure = await refusal(undefined, env);
  expect(failure.reason).toBe(reason);
  expect(failure.message).toMatch(/^[^。\n]+。$/);
});

test('a setting left empty counts as not set', async () => {
  const engine = await start(undefined, {
    DYNAMODB_ENDPOINT: '',
    DYNAMODB_ENGINE: '',
    DYNAMODB_LOCAL_JAR: '',
  });
  expect(engine.name).toBe('Dynoxide');
});
