import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { PartSettings } from './parts';

/** A part that runs by itself, and is begun again each time it is killed. */
export type Child = {
  /** SIGKILL, whatever it is at, and a new one in its place. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

function begin(settings: PartSettings): Promise<ChildProcess> {
  const child = fork(path.join(__dirname, 'part.ts'), [JSON.stringify(settings)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`the ${settings.part} of the rig ended with ${code}`)));
  });
}

const over = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

/** Starts a part. A number of its own for each life makes its chance another. */
export async function startChild(settings: PartSettings): Promise<Child> {
  let lives = 0;
  let running = await begin(settings);
  return {
    async kill() {
      await over(running);
      lives += 1;
      running = await begin({ ...settings, seed: settings.seed + lives });
    },
    stop: () => over(running),
  };
}
