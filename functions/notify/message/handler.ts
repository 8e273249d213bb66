import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from '../../contract/z';
import { errorFields } from '../../runtime/log';
import { BrokenItem } from '../../store/brokenItem';
import { SealBroken } from '../../store/seal/seal';
import { eventIn } from '../eventIn';
import { inOrder } from '../inOrder';
import { messageResident, type Messaging } from './messageResident';

/** Kept back for the record begun last: WeChat may be slow to give a token, to answer, and to answer again. */
const keptBackMs = 60_000;

/** Something stored is not what it should be, and no later try will change that. */
const isBroken = (error: unknown): boolean =>
  error instanceof BrokenItem || error instanceof SealBroken || error instanceof z.ZodError;

/** What cannot be read is logged and passed over: it would hold up the messages of everybody else for a day. */
async function messageOf(record: DynamoDBRecord, deps: Messaging): Promise<void> {
  try {
    const streamed = eventIn(record);
    if (streamed) await messageResident(streamed, deps);
  } catch (error) {
    if (!isBroken(error)) throw error;
    deps.log('delivery_failed', { rung: 'weChat', ...errorFields(error) });
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
      one: (record) => messageOf(record, deps),
      failed: (error) => deps.log('delivery_failed', { rung: 'weChat', ...errorFields(error) }),
      hasTime: () => context.getRemainingTimeInMillis() >= keptBackMs,
    });
}
