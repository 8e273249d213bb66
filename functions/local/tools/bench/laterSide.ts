import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { CaseId } from '../../../contract/ids';
import { addMs } from '../../../domain/clocks/day';
import { notifyHandler } from '../../../entries/notify';
import { storeOptionsFrom } from '../../../entries/parts/store';
import { scheduleDeps } from '../../../entries/schedule';
import { readEnv, ScheduleEnv, NotifyEnv } from '../../../runtime/env';
import { dueIn, headKey } from '../../../store/keys/cases';
import { createStore } from '../../../store/createStore';
import type { Item } from '../../../store/table/table';
import { sweepCase } from '../../../work/clock/sweepCase';
import { lambdaRecord } from '../../stack/stream/lambdaRecord';
import { tableName } from '../../stack/environment';
import { meterOn, type Reading } from './meter';
import type { Rig } from './rig';

type Units = Pick<Reading, 'writeUnits' | 'readUnits'>;
const units = ({ writeUnits, readUnits }: Reading): Units => ({ writeUnits, readUnits });

async function itemsOf(caseId: CaseId, { client }: Rig): Promise<Item[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: headKey(caseId).pk } },
      ConsistentRead: true,
    }),
  );
  return Items;
}

/**
 * What one cycle leaves to be done afterwards: by the stream (inboxes, the share, the digest of the day, news of the desk), and
 * by the sweep that finds the case where it stood and sets it where it is looked for next.
 */
export async function weighLater(rig: Rig, caseId: CaseId): Promise<{ stream: Units; sweep: Units }> {
  const items = await itemsOf(caseId, rig);
  const records = items
    .filter(({ et }) => et !== undefined)
    .map((NewImage, at) =>
      lambdaRecord(
        { eventName: 'INSERT', dynamodb: { SequenceNumber: String(at + 1), NewImage } },
        'arn:bench',
      ),
    );
  const env = readEnv(NotifyEnv, rig.variables);
  const options = storeOptionsFrom(env);
  const meter = meterOn(options.client);
  try {
    const notify = notifyHandler(env, () => undefined, options);
    const stream = await meter.measure(() => notify({ Records: records }));
    const line = items.find(({ sk }) => sk?.S === headKey(caseId).sk)?.dsk?.S;
    if (line === undefined) throw new Error('the sweep does not come to the case');
    const work = scheduleDeps(readEnv(ScheduleEnv, rig.variables));
    const store = createStore(options);
    const now = () => addMs(dueIn(line), 1);
    const sweep = await meter.measure(() => sweepCase(caseId, { ...work, ...store, now }));
    return { stream: units(stream.reading), sweep: units(sweep.reading) };
  } finally {
    options.client.destroy();
  }
}
