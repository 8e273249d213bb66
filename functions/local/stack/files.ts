import path from 'node:path';
import { receiveDeps } from '../../entries/receive';
import { fileSweepDeps } from '../../entries/sweepFiles';
import { createReceiveHandler } from '../../files/handler';
import { createFileSweepHandler } from '../../files/sweep';
import { FileSweepEnv, readEnv, ReceiveEnv } from '../../runtime/env';
import type { Log } from '../../runtime/log';
import { startArrivals, type Arrivals } from './arrivals';
import { startFileStore, type FileStore } from '../platforms/s3/store';
import type { Version } from '../platforms/s3/objects';
import { startTicker } from './ticker';

/** As in the template: what phones send comes here first. */
const sentTo = 'uploads/';
const sweepEveryMs = 3_600_000;
const sweepMs = 240_000;

export type LocalFiles = FileStore & {
  bucket: string;
  /** From now on what has come is checked, also what came before, and what nobody needs is swept. */
  attend(env: Record<string, string>, log: Log): Promise<{ stop(): Promise<void> }>;
};

/** The file store of this data folder on a free port, and what looks after it. */
export async function startFiles(dataDir: string, origin: string): Promise<LocalFiles> {
  let arrivals: Arrivals | null = null;
  const onCreated = (version: Version): void => {
    if (version.key.startsWith(sentTo)) arrivals?.push(version);
  };
  const bucket = 'attachments';
  const store = await startFileStore({
    folder: path.join(dataDir, 'files'),
    bucket,
    onCreated,
    keys: { accessKeyId: 'local', secretAccessKey: 'local', region: 'cn-northwest-1' },
    allowedOrigins: [origin, origin.replace('127.0.0.1', 'localhost')],
    now: () => new Date(),
  });
  return {
    ...store,
    bucket,
    async attend(env, log) {
      const begun = startArrivals(createReceiveHandler({ ...receiveDeps(readEnv(ReceiveEnv, env)), log }));
      arrivals = begun;
      for (const version of await store.objects.versions(sentTo)) begun.push(version);
      const sweep = createFileSweepHandler({ ...fileSweepDeps(readEnv(FileSweepEnv, env)), log });
      const ticker = startTicker(() => sweep({}, { getRemainingTimeInMillis: () => sweepMs }), sweepEveryMs);
      return {
        async stop() {
          await ticker.stop();
          await begun.stop();
        },
      };
    },
  };
}
