import { createFileSweepHandler, type FileSweepDeps } from '../files/sweep';
import { FileSweepEnv } from '../runtime/env';
import { log } from '../runtime/log';
import { startedBy } from '../runtime/startedBy';
import { bytesFrom } from './parts/fileStore';
import { filesFrom, now } from './parts/store';

/** What says which files never came, and deletes those that no case refers to. */
export const fileSweepDeps = (env: FileSweepEnv): FileSweepDeps => ({
  files: filesFrom(env),
  bytes: bytesFrom(env),
  now,
  log,
});

export const handler = startedBy(FileSweepEnv, (env) => createFileSweepHandler(fileSweepDeps(env)));
