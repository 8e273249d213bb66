import { createFileSweepHandler, type FileSweepDeps } from '../files/sweep';
import { FileSweepEnv, readEnv } from '../runtime/env';
import { log } from '../runtime/log';
import { startedBy } from '../runtime/startedBy';
import { createStore } from '../store/createStore';
import { bytesFrom } from './parts/fileStore';
import { now, storeOptionsFrom } from './parts/store';

/** What says which files never came, and deletes those that no case refers to. */
export const fileSweepDeps = (env: FileSweepEnv): FileSweepDeps => ({
  files: createStore(storeOptionsFrom(env)).files,
  bytes: bytesFrom(env),
  now,
  log,
});

export const handler = startedBy(() => createFileSweepHandler(fileSweepDeps(readEnv(FileSweepEnv))));
