import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { notifyHandler } from '../../../entries/notify';
import { storeOptionsFrom } from '../../../entries/parts/store';
import { readEnv, NotifyEnv } from '../../../runtime/env';
import { lambdaRecord } from '../../stack/stream/lambdaRecord';
import { tableName } from '../../stack/environment';
import { short } from './figures';
import { meterOn } from './meter';
import type { Rig } from './rig';

/** Records in one batch, as serverless.yml says. */
const batchSize = 25;
const batches = 8;

/**
 * What comes after the answer: events of the cycles as the stream brings them, told to inboxes and noted for desks. Calls
 * to the table for one event, and events a second of one reader on this machine.
 */
export async function measureStream({ client, variables }: Rig) {
  const { Items: items = [] } = await client.send(
    new ScanCommand({
      TableName: tableName,
      FilterExpression: 'et = :event',
      ExpressionAttributeValues: { ':event': { S: 'event' } },
    }),
  );
  const records = items
    .slice(0, batches * batchSize)
    .map((NewImage, at) =>
      lambdaRecord(
        { eventName: 'INSERT', dynamodb: { SequenceNumber: String(at + 1), NewImage } },
        'arn:bench',
      ),
    );
  const env = readEnv(NotifyEnv, variables);
  const options = storeOptionsFrom(env);
  const meter = meterOn(options.client);
  const notify = notifyHandler(env, () => undefined, options);
  const begun = performance.now();
  const { reading } = await meter.measure(async () => {
    for (let at = 0; at < records.length; at += batchSize)
      await notify({ Records: records.slice(at, at + batchSize) });
  });
  const seconds = (performance.now() - begun) / 1000;
  options.client.destroy();
  return {
    events: records.length,
    callsAnEvent: short(reading.calls / Math.max(1, records.length)),
    eventsPerSecond: short(records.length / seconds),
  };
}
