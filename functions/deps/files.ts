import { clamAv, noScanner } from '../channels/files/scanner';
import type { ReceiveDeps } from '../files/handler';
import type { FileSweepDeps } from '../files/sweep/handler';
import type { FileSweepEnv, ReceiveEnv } from '../runtime/env';
import { log } from '../runtime/log';
import { createStore } from '../store/createStore';
import { bytesFrom } from './fileStore';
import { now, storeOptionsFrom } from './store';

/** What checks the files that have come. */
export const receiveDeps = (env: ReceiveEnv): ReceiveDeps => ({
  files: createStore(storeOptionsFrom(env)).files,
  bytes: bytesFrom(env),
  scan: env.CLAMAV_ADDRESS === undefined ? noScanner : clamAv(env.CLAMAV_ADDRESS),
  keptFor: { announcedHours: env.FILES_AWAITED_HOURS, receivedDays: env.FILES_KEPT_DAYS },
  now,
  log,
});

/** What sweeps the files. */
export const fileSweepDeps = (env: FileSweepEnv): FileSweepDeps => ({
  files: createStore(storeOptionsFrom(env)).files,
  bytes: bytesFrom(env),
  now,
  log,
});
