import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { messageFilter, messageHandler } from '../../entries/message';
import { notifyFilter, notifyHandler } from '../../entries/notify';
import { MessageEnv, readEnv, NotifyEnv } from '../../runtime/env';
import type { Log } from '../../runtime/log';
import type { RunningEngine } from './engine/start';
import { pause } from '../pause';
import { checkpointIn } from './stream/checkpoint';
import { matchesFilter } from './stream/matchesFilter';
import { startPoller, type StreamMapping } from './stream/poller';
import { watchWrites } from './stream/writes';

type Streams = {
  env: Record<string, string>;
  engine: RunningEngine;
  streamArn: string;
  dataDir: string;
  log: Log;
};

/** What a function of the deployed system is given for one batch, milliseconds. */
const messageMs = 180_000;

/** How often an engine that only we write to is asked for what we may have missed, milliseconds. */
const oursIdleMs = 2000;

/** Each keeps its place in a folder of its name. */
const readerNames = ['notify', 'message'] as const;
type Reader = Pick<StreamMapping, 'handler' | 'filter' | 'maxRetries'>;

/** How far each of the readers has come, in this data folder. */
export const checkpointsIn = (dataDir: string): string[] =>
  readerNames.map((name) => checkpointIn(path.join(dataDir, name)));

/** The two readers of the table's stream: inboxes, and WeChat messages. Each keeps its own place in the data folder. */
export async function startStreams({
  env,
  engine,
  streamArn,
  dataDir,
  log,
}: Streams): Promise<{ stop(): Promise<void> }> {
  const writes = watchWrites(engine.endpoint);
  const client = new DynamoDBStreamsClient({
    endpoint: engine.endpoint,
    region: env.AWS_REGION ?? '',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const message = messageHandler(readEnv(MessageEnv, env), log);
  const readers: Record<(typeof readerNames)[number], Reader> = {
    notify: {
      handler: notifyHandler(readEnv(NotifyEnv, env), log),
      filter: matchesFilter(notifyFilter),
      maxRetries: 20,
    },
    message: {
      filter: matchesFilter(messageFilter),
      handler: (batch: Parameters<typeof message>[0]) => {
        const until = Date.now() + messageMs;
        return message(batch, { getRemainingTimeInMillis: () => until - Date.now() });
      },
      // As deployed: it waits out an outage of WeChat.
      maxRetries: Infinity,
    },
  };
  const pollers = await Promise.all(
    readerNames.map(async (name) => {
      const folder = path.join(dataDir, name);
      await mkdir(folder, { recursive: true });
      const quiet = engine.isOursAlone ? { idleMs: oursIdleMs, idle: writes.idle(pause) } : {};
      return startPoller({ client, streamArn, ...readers[name], ...quiet, dataDir: folder });
    }),
  );
  return {
    async stop() {
      await Promise.all(pollers.map((poller) => poller.stop()));
      writes.stop();
      client.destroy();
    },
  };
}
