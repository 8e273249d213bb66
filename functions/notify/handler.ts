import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { errorFields, type Log } from '../runtime/log';
import { eventIn } from './eventIn';
import { recordsInOrder } from './recordsInOrder';
import { gatherNews, type GatherDeps } from './staff/gatherNews';
import { tell, type TellDeps } from './tell';

export type NotifyDeps = TellDeps & GatherDeps & { log: Log };

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
        await tell(streamed, deps);
        await gatherNews(streamed, deps);
      },
      failed: (error) => deps.log('delivery_failed', { rung: 'inbox', ...errorFields(error) }),
    });
}
