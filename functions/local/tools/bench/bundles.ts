import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build, type BuildOptions } from 'esbuild';
import lambdaBundle from '../../../../config/lambdaBundle.cjs';
import { median, short } from './figures';

const run = promisify(execFile);
const root = path.resolve(__dirname, '../../../..');
const loads = 7;

/** Kilobytes of 1024; milliseconds. */
type Bundle = { kb: number; loadMs: number };

const entries = {
  api: 'functions/entries/api.ts',
  notify: 'functions/entries/notify.ts',
  message: 'functions/entries/message.ts',
  schedule: 'functions/entries/schedule.ts',
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

/** Size in kilobytes (1024) and time to load, milliseconds, of each function as it is deployed. */
export async function measureBundles(env: Record<string, string>): Promise<Record<string, Bundle>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bundles-'));
  // The rest of serverless-esbuild's own options says nothing to esbuild.
  const {
    outputFileExtension,
    exclude: _e,
    concurrency: _c,
    outputWorkFolder: _o,
    ...options
  } = lambdaBundle();
  const esbuildOptions: BuildOptions = options;
  try {
    const measured: Record<string, Bundle> = {};
    for (const [name, entry] of Object.entries(entries)) {
      const outfile = path.join(folder, `${name}${outputFileExtension}`);
      await build({ ...esbuildOptions, entryPoints: [path.join(root, entry)], outfile });
      const times = [];
      for (let load = 0; load < loads; load += 1) times.push(await loadMs(outfile, env));
      const { size } = await stat(outfile);
      measured[name] = { kb: Math.round(size / 1024), loadMs: short(median(times)) };
    }
    return measured;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
