import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers } from '../../../../functions/local/stack/engine/answers';
import { startEngine } from '../../../../functions/local/stack/engine/start';

jest.mock('libsql', () => {
  throw new Error("Cannot find module '@libsql/linux-x64-gnu'");
});

test('where npm has found no libsql for the platform, the engine starts and says what it lacks', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'engine-'));
  const said: string[] = [];
  const engine = await startEngine({ dataDir: folder, env: {}, say: (sentence) => said.push(sentence) });
  expect(await answers(engine.endpoint)).toBe(true);
  await engine.stop();
  expect(said).toEqual([
    `内置数据库照常启动，但没有建索引，数据多了会变慢：这台电脑（${process.platform}-${process.arch}）没有可用的 libsql。`,
  ]);
  await rm(folder, { recursive: true });
});
