import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as z from '../../../../functions/contract/z';
import { startEngine } from '../../../../functions/local/stack/engine/start';
import { change, checkpoints, growTo, hasRead, inFile, makeStream, numbersIn, write } from './streamFile';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const Name = z.object({ name: z.string() });
const indexes = () =>
  inFile(
    folder,
    Name,
    "SELECT name FROM sqlite_master WHERE type = 'index' AND name LIKE 'stream_%' ORDER BY 1",
  );

/** Starts and stops the engine. @returns what it had to say */
async function startOnce(): Promise<string[]> {
  const said: string[] = [];
  const engine = await startEngine({
    dataDir: folder,
    env: {},
    checkpoints: checkpoints(folder),
    say: (sentence) => said.push(sentence),
  });
  await engine.stop();
  return said;
}

const dropIndexes = ['ends', 'next', 'numbers'].map((name) => `DROP INDEX stream_records_${name}`).join('; ');
const Check = z.object({ integrity_check: z.string() });
const Plan = z.object({ detail: z.string() });

test('already at its first start, none of what the engine asks of its stream records scans them', async () => {
  expect(await startOnce()).toEqual([]);
  expect(indexes()).toEqual([
    { name: 'stream_records_ends' },
    { name: 'stream_records_next' },
    { name: 'stream_records_numbers' },
  ]);
  const number = 'CAST(sequence_number AS INTEGER)';
  const questions = [
    `SELECT COALESCE(MAX(${number}), 0) + 1 FROM _stream_records WHERE table_name = 'T'`,
    `SELECT event_name FROM _stream_records WHERE table_name = 'T' AND shard_id = 'S' AND ${number} > 7 ORDER BY ${number} ASC LIMIT 9`,
    "SELECT MIN(sequence_number), MAX(sequence_number) FROM _stream_records WHERE table_name = 'T' AND shard_id = 'S'",
  ];
  for (const question of questions) {
    const plan = inFile(folder, Plan, `EXPLAIN QUERY PLAN ${question}`).map(({ detail }) => detail);
    expect(plan).toEqual([expect.stringMatching(/^SEARCH _stream_records USING .*INDEX stream_records_/)]);
  }
});

test('what every reader has passed is dropped at the next start, and numbering goes on', async () => {
  const streamArn = await makeStream(folder);
  await write(folder, 6);
  const [notify = '', message = ''] = checkpoints(folder);
  await hasRead(notify, streamArn, 5);
  await hasRead(message, streamArn, 3);
  await startOnce();
  expect(numbersIn(folder)).toEqual([4, 5, 6]);
  await write(folder, 1);
  expect(numbersIn(folder)).toEqual([4, 5, 6, 7]);
});

test('the newest record of a shard stays, for from it the engine counts on', async () => {
  const streamArn = await makeStream(folder);
  await write(folder, 3);
  for (const file of checkpoints(folder)) await hasRead(file, streamArn, 3);
  await startOnce();
  expect(numbersIn(folder)).toEqual([3]);
  await write(folder, 1);
  expect(numbersIn(folder)).toEqual([3, 4]);
});

test.each<[string, (streamArn: string) => Promise<void>]>([
  ['one reader has not begun', (streamArn) => hasRead(checkpoints(folder)[0] ?? '', streamArn, 3)],
  [
    "a reader's checkpoint is damaged",
    async (streamArn) => {
      const [notify = '', message = ''] = checkpoints(folder);
      await hasRead(notify, streamArn, 3);
      await hasRead(message, streamArn, 3);
      await writeFile(message, '{"streamArn":');
    },
  ],
  [
    'they have read the stream of an earlier table of this name',
    async (streamArn) => {
      for (const file of checkpoints(folder)) await hasRead(file, `${streamArn}0`, 3);
    },
  ],
])('nothing is dropped when %s', async (_what, readers) => {
  const streamArn = await makeStream(folder);
  await write(folder, 3);
  await readers(streamArn);
  await startOnce();
  expect(numbersIn(folder)).toEqual([1, 2, 3]);
});

test('the file of a version that was never tried is left as it is, and said so', async () => {
  await makeStream(folder);
  change(folder, `UPDATE _config SET value = '10' WHERE key = 'schema_version'; ${dropIndexes}`);
  expect(await startOnce()).toEqual([
    '内置数据库照常启动，但没有建索引，数据多了会变慢：只在 Dynoxide 1.2.1（数据格式 9）和 libsql 0.5.29 上试过，现在是 Dynoxide 1.2.1（数据格式 10）和 libsql 0.5.29。',
  ]);
  expect(indexes()).toEqual([]);
});

const many = 30_000;
const unread = 100;

/** How long the tending has been under way when it is killed, milliseconds; after its end where there is no number. */
const moments = [0, 30, 90, 270, 'done'] as const;
const longMs = 60_000;

test(
  'killed at any moment of it, it leaves all of the records or all but what was passed, and the next start works',
  async () => {
    const streamArn = await makeStream(folder);
    await write(folder, 1);
    change(folder, dropIndexes);
    growTo(folder, many);
    for (const file of checkpoints(folder)) await hasRead(file, streamArn, many - unread);
    for (const moment of moments) {
      const child = spawn(process.execPath, ['--import', 'tsx', require.resolve('./tend'), folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      if (moment === 'done') await once(child.stdout, 'data');
      else await setTimeout(moment);
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect([many, unread]).toContain(numbersIn(folder).length);
    }
    expect(numbersIn(folder)).toHaveLength(unread);
    expect(indexes()).toHaveLength(3);
    expect(inFile(folder, Check, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    await write(folder, 1);
    expect(numbersIn(folder).at(-1)).toBe(many + 1);
  },
  longMs,
);
