import '../../stack/quietSdk';
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { apiDeps } from '../../../entries/api';
import { messageFilter, messageHandler } from '../../../entries/message';
import { notifyFilter, notifyHandler } from '../../../entries/notify';
import { createHandler } from '../../../http/handler';
import { ApiEnv, MessageEnv, readEnv, NotifyEnv } from '../../../runtime/env';
import { apiEvent, fromLambda } from '../../stack/front/apiEvent';
import { listen } from '../../stack/front/listen';
import { logFile } from '../../stack/stack';
import { matchesFilter } from '../../stack/stream/matchesFilter';
import { startPoller } from '../../stack/stream/poller';
import { disturbed } from './disturbed';
import { PartSettings } from './parts';
import { withNewKey } from './planted';

// One program of the rig, begun again each time it is killed: the API, or the two readers of the table's stream.

async function serveApi({ variables, dataDir, port, plant }: PartSettings): Promise<void> {
  const door = await listen(port);
  const { api } = apiDeps(readEnv(ApiEnv, variables));
  const handler = createHandler({ ...api, log: logFile(path.join(dataDir, 'log.jsonl')) });
  door.open(async (request, sourceIp) => {
    const event = await apiEvent(request, randomUUID(), sourceIp);
    const { body } = event;
    return fromLambda(
      await handler(plant === 'keys' && body !== undefined ? { ...event, body: withNewKey(body) } : event),
    );
  });
}

const messageMs = 180_000;

async function readStream({ variables, dataDir, engine, streamArn, seed }: PartSettings): Promise<void> {
  const client = new DynamoDBStreamsClient({
    endpoint: engine,
    region: variables.AWS_REGION ?? '',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const log = logFile(path.join(dataDir, 'log.jsonl'));
  const message = messageHandler(readEnv(MessageEnv, variables), log);
  const readers = {
    notify: { handler: notifyHandler(readEnv(NotifyEnv, variables), log), filter: notifyFilter },
    message: {
      handler: (batch: Parameters<typeof message>[0]) =>
        message(batch, { getRemainingTimeInMillis: () => messageMs }),
      filter: messageFilter,
    },
  };
  for (const [name, { handler, filter }] of Object.entries(readers)) {
    const folder = path.join(dataDir, name);
    await mkdir(folder, { recursive: true });
    startPoller({
      client,
      streamArn,
      handler: disturbed(handler, seed),
      filter: matchesFilter(filter),
      maxRetries: Infinity,
      batchSize: 25,
      dataDir: folder,
    });
  }
}

// Whoever began this part is gone.
process.on('disconnect', () => process.exit(1));

const settings = PartSettings.parse(JSON.parse(process.argv[2] ?? '{}'));
const begin = { api: serveApi, readers: readStream }[settings.part];
begin(settings).then(
  () => process.send?.('ready'),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
