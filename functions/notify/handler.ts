import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { errorFields, type Log } from '../runtime/log';
import { eventIn } from './eventIn';
import { inOrder } from './inOrder';
import { tell, type Telling } from './tell';

export type NotifyDeps = Telling & { log: Log };

/** Tells inboxes of the events of a batch, as Lambda calls it. It knows no channel, so none can hold it up. */
export function createNotifyHandler(deps: NotifyDeps) {
  return (batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> =>
    inOrder(batch, {
      one: async (record) => {
        const streamed = eventIn(record);
        if (streamed) await tell(streamed, deps);
      },
      failed: (error) => deps.log('delivery_failed', { rung: 'inbox', ...errorFields(error) }),
    });
}
