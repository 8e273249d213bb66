import { clamAv, noScanner } from '../channels/files/scanner';
import { createReceiveHandler, type ReceiveDeps } from '../files/handler';
import { readEnv, ReceiveEnv } from '../runtime/env';
import { log } from '../runtime/log';
import { startedBy } from '../runtime/startedBy';
import { createStore } from '../store/createStore';
import { bytesFrom } from './parts/fileStore';
import { now, storeOptionsFrom } from './parts/store';

/** What checks the files that have come. */
export const receiveDeps = (env: ReceiveEnv): ReceiveDeps => ({
  files: createStore(storeOptionsFrom(env)).files,
  bytes: bytesFrom(env),
  scan: env.CLAMAV_ADDRESS === undefined ? noScanner : clamAv(env.CLAMAV_ADDRESS),
  now,
  log,
});

export const handler = startedBy(() => createReceiveHandler(receiveDeps(readEnv(ReceiveEnv))));
