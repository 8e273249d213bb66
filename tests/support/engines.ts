import type { Config } from 'jest';
import { startEngine, type RunningEngine } from '../../functions/local/stack/engine/start';

const name = 'TEST_ENGINES';

let running: readonly RunningEngine[] = [];

/** Once before the tests of a run: an engine for each worker, in which each test file has tables of its own. */
export async function openEngines({ maxWorkers }: Pick<Config, 'maxWorkers'>): Promise<void> {
  const workers = Array.from({ length: Math.max(1, Number(maxWorkers)) });
  running = await Promise.all(workers.map(() => startEngine({ dataDir: undefined })));
  process.env[name] = running.map(({ endpoint }) => endpoint).join(' ');
}

/** Once after the tests of a run. */
export async function closeEngines(): Promise<void> {
  await Promise.all(running.map((engine) => engine.stop()));
}

/** Where the engine of this worker answers. @throws outside of the tests of `back` */
export function workersEngine(): string {
  const endpoints = process.env[name]?.split(' ') ?? [];
  const found = endpoints[(Number(process.env['JEST_WORKER_ID']) - 1) % endpoints.length];
  if (found === undefined) throw new Error('this test belongs to the project `back` of jest.config.cjs');
  return found;
}
