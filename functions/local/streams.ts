import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { codeDeps, messageDeps } from '../deps/message';
import { notifyDeps, pushDeps } from '../deps/notify';
import { codesFirst } from '../notify/codes/codesFirst';
import { createCodeHandler } from '../notify/codes/handler';
import { createNotifyHandler } from '../notify/handler';
import { createMessageHandler } from '../notify/message/handler';
import { createPushHandler } from '../notify/push/handler';
import { MessageEnv, readEnv, StoreEnv } from '../runtime/env';
import type { Log } from '../runtime/log';
import { startPoller } from './stream/poller';

type Streams = {
  env: Record<string, string>;
  endpoint: string;
  streamArn: string;
  dataDir: string;
  log: Log;
};

/** As the deployed filter has it: new events of a timeline, nothing else. */
const isNewEvent = ({ eventName, dynamodb }: DynamoDBRecord): boolean =>
  eventName === 'INSERT' && dynamodb?.NewImage?.et?.S === 'event';

/** As the deployed filter of inboxes has it: what WeChat told as well. */
const isEventOrPush = (record: DynamoDBRecord): boolean =>
  isNewEvent(record) || (record.eventName === 'INSERT' && record.dynamodb?.NewImage?.et?.S === 'push');

/** As the deployed filter of messages has it: codes as well, which are drawn beside them. */
const isEventOrCode = (record: DynamoDBRecord): boolean =>
  isNewEvent(record) || (record.eventName !== 'REMOVE' && record.dynamodb?.NewImage?.et?.S === 'code');

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
  const messageEnv = readEnv(MessageEnv, env);
  const message = codesFirst(
    createCodeHandler({ ...codeDeps(messageEnv), log }),
    createMessageHandler({ ...messageDeps(messageEnv), log }),
  );
  const storeEnv = readEnv(StoreEnv, env);
  const pushed = createPushHandler({ ...pushDeps(storeEnv), log });
  const readers = {
    notify: {
      handler: createNotifyHandler({ ...notifyDeps(storeEnv), log }, pushed),
      filter: isEventOrPush,
      maxRetries: 20,
    },
    message: {
      filter: isEventOrCode,
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
