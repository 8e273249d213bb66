import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { errorFields } from '../../runtime/log';
import { eventIn } from '../eventIn';
import { recordsInOrder } from '../recordsInOrder';
import { beginDeliveries, type BeginDeps } from './beginDeliveries';
import { isBroken } from '../isBroken';

/** Kept back for the record begun last: WeChat may be slow to give a token, to answer, and to answer again. */
const keptBackMs = 60_000;

/** What cannot be read is logged and passed over: it would hold up the messages of everybody else for a day. */
async function tellOf(record: DynamoDBRecord, deps: BeginDeps): Promise<void> {
  try {
    const streamed = eventIn(record);
    if (streamed) await beginDeliveries(streamed, deps);
  } catch (error) {
    if (!isBroken(error)) throw error;
    deps.log('delivery_failed', { rung: 'ladder', ...errorFields(error) });
  }
}

/**
 * Begins the tellings of a batch, as Lambda calls it. It reads the stream beside the inboxes' handler, not in it, so
 * that no inbox waits for WeChat; and only an outage of the table itself makes it stop.
 */
export function createMessageHandler(deps: BeginDeps) {
  return (
    batch: DynamoDBStreamEvent,
    context: Pick<Context, 'getRemainingTimeInMillis'>,
  ): Promise<DynamoDBBatchResponse> =>
    recordsInOrder(batch, {
      one: (record) => tellOf(record, deps),
      failed: (error) => deps.log('delivery_failed', { rung: 'ladder', ...errorFields(error) }),
      hasTime: () => context.getRemainingTimeInMillis() >= keptBackMs,
    });
}
