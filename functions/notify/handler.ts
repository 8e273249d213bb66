import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { errorFields, type Log } from '../runtime/log';
import type { StreamedEvent } from '../store/cases/eventItem';
import type { DayDigests } from '../store/roots/dayDigests';
import { eventIn } from './eventIn';
import { recordsInOrder } from './recordsInOrder';
import { gatherNews, type GatherDeps } from './staff/gatherNews';
import { tell, type TellDeps } from './tell';

export type NotifyDeps = TellDeps & GatherDeps & { dayDigests: Pick<DayDigests, 'note'>; log: Log };

/**
 * Keeps the digest of a step where whoever writes cases cannot write. Another one under the same number: the step was
 * replaced since.
 */
async function noteDigest({ event, digest }: StreamedEvent, { dayDigests, log }: NotifyDeps): Promise<void> {
  const { caseId, seq, at } = event;
  const before = await dayDigests.note({ caseId, seq, at, digest });
  if (before !== null) log('chain_broken', { caseId, seq });
}

const nothingElse = async (): Promise<boolean> => false;

/**
 * Tells inboxes of the events of a batch, as Lambda calls it, and notes what staff are to be told beyond them. It knows
 * no channel, so none can hold it up. A table's
 * stream bears two readers: what else there is for this one, `beside` works on and says so.
 */
export function createNotifyHandler(
  deps: NotifyDeps,
  beside: (record: DynamoDBRecord) => Promise<boolean> = nothingElse,
) {
  return (batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> =>
    recordsInOrder(batch, {
      one: async (record) => {
        if (await beside(record)) return;
        const streamed = eventIn(record);
        if (!streamed) return;
        await noteDigest(streamed, deps);
        await tell(streamed, deps);
        await gatherNews(streamed, deps);
      },
      failed: (error) => deps.log('delivery_failed', { rung: 'inbox', ...errorFields(error) }),
    });
}
