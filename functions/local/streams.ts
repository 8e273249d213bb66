import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { messageFilter, messageHandler } from '../entries/message';
import { notifyFilter, notifyHandler } from '../entries/notify';
import { MessageEnv, readEnv, StoreEnv } from '../runtime/env';
import type { Log } from '../runtime/log';
import { matchesFilter } from './stream/matchesFilter';
import { startPoller } from './stream/poller';

type Streams = {
  env: Record<string, string>;
  endpoint: string;
  streamArn: string;
  dataDir: string;
  log: Log;
};

/** What a function of the deployed system is given for one batch, milliseconds. */
const messageMs = 180_000;

/** The two readers of the table's stream: inboxes, and WeChat messages. Each keeps its own place in the data folder. */
export async function startStreams({
  env,
  endpoint,
  streamArn,
  dataDir,
  log,
}: Streams): Promise<{ stop(): Promise<void> }> {
  const client = new DynamoDBStreamsClient({
    endpoint,
    region: env.AWS_REGION ?? '',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const message = messageHandler(readEnv(MessageEnv, env), log);
  const readers = {
    notify: {
      handler: notifyHandler(readEnv(StoreEnv, env), log),
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
    Object.entries(readers).map(async ([name, reader]) => {
      const folder = path.join(dataDir, name);
      await mkdir(folder, { recursive: true });
      return startPoller({ client, streamArn, ...reader, dataDir: folder });
    }),
  );
  return {
    async stop() {
      await Promise.all(pollers.map((poller) => poller.stop()));
      client.destroy();
    },
  };
}
