import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { errorFields, type Log } from '../../runtime/log';
import type { StreamedEvent } from '../../store/ports';
import { eventIn } from '../eventIn';
import { inOrder } from '../inOrder';
import { messageResident, type Messaging } from './messageResident';

/** Kept back for the record begun last: WeChat may be slow to give a token, to answer, and to answer again. */
const keptBackMs = 60_000;

/** A record that cannot be read is left to the inboxes' handler, which hands it on as a dead letter. */
function readable(record: DynamoDBRecord, log: Log): StreamedEvent | null {
  try {
    return eventIn(record);
  } catch (error) {
    log('delivery_failed', { rung: 'weChat', ...errorFields(error) });
    return null;
  }
}

/**
 * Sends the WeChat messages of a batch, as Lambda calls it. It reads the stream beside the inboxes' handler, not in it:
 * while WeChat is down it stands still, for hours if need be, and no inbox waits.
 */
export function createMessageHandler(deps: Messaging) {
  return (
    batch: DynamoDBStreamEvent,
    context: Pick<Context, 'getRemainingTimeInMillis'>,
  ): Promise<DynamoDBBatchResponse> =>
    inOrder(batch, {
      one: async (record) => {
        const streamed = readable(record, deps.log);
        if (streamed) await messageResident(streamed, deps);
      },
      failed: (error) => deps.log('delivery_failed', { rung: 'weChat', ...errorFields(error) }),
      hasTime: () => context.getRemainingTimeInMillis() >= keptBackMs,
    });
}
