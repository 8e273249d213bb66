import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { bundle } from './bundle';
import { median, short } from './figures';

const run = promisify(execFile);
const loads = 7;

/** Kilobytes of 1024; milliseconds. */
type Measured = { kb: number; loadMs: number };

const entries = {
  api: 'functions/entries/api',
  notify: 'functions/entries/notify',
  message: 'functions/entries/message',
  schedule: 'functions/entries/schedule',
};

/** A bundle's import, timed by a process of its own, without that process's own start. */
async function loadMs(file: string, env: Record<string, string>): Promise<number> {
  const script = `const begun = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - begun); process.exit(0)`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
    // As AWS Lambda starts it, which makes its handler at once.
    env: { ...process.env, ...env, AWS_LAMBDA_FUNCTION_NAME: 'measured' },
  });
  return Number(stdout.trim().split('\n').at(-1));
}

/** Size in kilobytes (1024) and time to load, milliseconds, of what each function starts with as it is deployed. */
export async function measureBundles(env: Record<string, string>): Promise<Record<string, Measured>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bundles-'));
  try {
    const measured: Record<string, Measured> = {};
    for (const [name, entry] of Object.entries(entries)) {
      const { file, startBytes } = await bundle(entry, folder);
      const times = [];
      for (let load = 0; load < loads; load += 1) times.push(await loadMs(file, env));
      measured[name] = { kb: Math.round(startBytes / 1024), loadMs: short(median(times)) };
    }
    return measured;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
