import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers } from '../../../../functions/local/stack/engine/answers';
import { dynamodbLocal } from '../../../../functions/local/stack/engine/dynamodbLocal';
import { dynoxide } from '../../../../functions/local/stack/engine/dynoxide';
import { freePort } from '../../../../functions/local/stack/engine/freePort';
import { launch } from '../../../../functions/local/stack/engine/launch';
import { startEngine } from '../../../../functions/local/stack/engine/start';
import { pause } from '../../../../functions/local/pause';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Another process that has the engine running on the folder. */
async function otherInstance() {
  const child = spawn(process.execPath, ['--import', 'tsx', require.resolve('./hold'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line]: unknown[] = await once(child.stdout, 'data');
  return { child, endpoint: String(line).trim() };
}

async function silence(endpoint: string) {
  for (let asked = 0; asked < 200; asked += 1) {
    if (!(await answers(endpoint))) return;
    await pause(10);
  }
  throw new Error('the engine still answers');
}

test('a killed process takes its engine with it, and its folder is free for the next', async () => {
  const { child, endpoint } = await otherInstance();
  expect(await answers(endpoint)).toBe(true);
  await expect(startEngine({ dataDir: folder, env: {} })).rejects.toThrow(`进程 ${child.pid}`);

  child.kill('SIGKILL');
  await once(child, 'exit');
  await silence(endpoint);

  const next = await startEngine({ dataDir: folder, env: {} });
  await next.stop();
});

test('a folder given back can be taken by another process while this one lives on', async () => {
  const engine = await startEngine({ dataDir: folder, env: {} });
  await engine.stop();
  const { child, endpoint } = await otherInstance();
  expect(await answers(endpoint)).toBe(true);
  child.kill('SIGKILL');
  await silence(endpoint);
});

/** Name and process group (the one Ctrl-C is sent to): fields 2, in brackets, and 5 of proc(5) stat. */
async function stat(pid: number | string | undefined) {
  const [, name, rest] = /\((.*)\) (.*)/.exec(await readFile(`/proc/${pid}/stat`, 'utf8')) ?? [];
  return { name, group: rest?.split(' ')[2] };
}

test('Ctrl-C reaches us alone, so that what is under way can still be written', async () => {
  const { child, endpoint } = await otherInstance();
  const started = (await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')).trim().split(' ');

  const keeper = (await Promise.all(started.map(stat))).find(({ name }) => name === 'sh');
  expect(keeper?.group).toMatch(/^\d+$/);
  expect(keeper?.group).not.toBe((await stat(child.pid)).group);
  child.kill('SIGKILL');
  await silence(endpoint);
});

test('a port taken by another program at the last moment costs an attempt, not the start', async () => {
  const taken = await freePort();
  const other = createServer().listen(taken, '127.0.0.1');
  await once(other, 'listening');
  const ports: number[] = [];
  const program = dynoxide(undefined);

  const engine = await launch({
    ...program,
    command(port) {
      ports.push(port);
      return program.command(ports.length === 1 ? taken : port);
    },
  });

  expect(ports).toHaveLength(2);
  expect(engine.endpoint).toBe(`http://127.0.0.1:${ports[1]}`);
  await engine.stop();
  other.close();
});

test('DynamoDB Local is run from the jar given, with its native library beside it, sharing one database', () => {
  const jar = __filename;
  const command = dynamodbLocal(jar, '/data').command(8123);
  expect(command[0]).toBe('java');
  expect(command).toEqual(
    expect.arrayContaining([`-Djava.library.path=${__dirname}/DynamoDBLocal_lib`, jar]),
  );
  expect(command.slice(-6)).toEqual(['-sharedDb', '-disableTelemetry', '-port', '8123', '-dbPath', '/data']);
  expect(dynamodbLocal(jar, undefined).command(8123)).toContain('-inMemory');
});

test('without Java, DynamoDB Local says that it needs it', async () => {
  const program = dynamodbLocal(__filename, undefined);
  const withoutJava = { ...program, command: () => ['no-such-java'] };
  await expect(launch(withoutJava)).rejects.toMatchObject({ reason: 'noJava' });
});
