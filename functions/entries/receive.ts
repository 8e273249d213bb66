import { clamAv, noScanner } from '../channels/files/scanner';
import { createReceiveHandler, type ReceiveDeps } from '../files/handler';
import { ReceiveEnv } from '../runtime/env';
import { log } from '../runtime/log';
import { startedBy } from '../runtime/startedBy';
import { bytesFrom } from './parts/fileStore';
import { filesFrom, now } from './parts/store';

/** What checks the files that have come. */
export const receiveDeps = (env: ReceiveEnv): ReceiveDeps => ({
  files: filesFrom(env),
  bytes: bytesFrom(env),
  scan: env.CLAMAV_ADDRESS === undefined ? noScanner : clamAv(env.CLAMAV_ADDRESS),
  now,
  log,
});

export const handler = startedBy(ReceiveEnv, (env) => createReceiveHandler(receiveDeps(env)));
