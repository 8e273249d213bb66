import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { Pause } from '../../pause';
import { batchOutcome, type BatchOutcome } from './batchOutcome';
import type { StreamRecord } from './lambdaRecord';
import { nextStep, type Batch } from './nextStep';

export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse | void>;

export interface Delivery {
  readonly handler: StreamHandler;
  /** How often a record that fails is tried again before it is given up. */
  readonly maxRetries: number;
  readonly pause: Pause;
  readonly stopping: AbortSignal;
  /** Every record up to and with this one is dealt with. */
  readonly settled: (last: StreamRecord) => Promise<void>;
  readonly givenUp: (record: StreamRecord, attempts: number) => Promise<void>;
  /** The handler threw. */
  readonly threw: (cause: unknown) => void;
}

async function attempt({ records }: Batch, { handler, threw }: Delivery): Promise<BatchOutcome> {
  try {
    return batchOutcome(await handler({ Records: [...records] }), records);
  } catch (cause) {
    threw(cause);
    return { at: 'failed' };
  }
}

/**
 * Hands records to the function, in order, until each is done or given up. Told to stop, it finishes the attempt under
 * way and leaves the rest unsettled.
 */
export async function deliver(records: readonly StreamRecord[], delivery: Delivery): Promise<void> {
  const waiting: Batch[] = [{ records, failures: 0 }];
  for (let batch = waiting.shift(); batch && !delivery.stopping.aborted; batch = waiting.shift()) {
    const step = nextStep(batch, await attempt(batch, delivery), delivery.maxRetries);
    if (step.done) await delivery.settled(step.done);
    if (step.givenUp) {
      await delivery.givenUp(step.givenUp, delivery.maxRetries + 1);
      await delivery.settled(step.givenUp);
    }
    waiting.unshift(...step.batches);
    if (step.waitMs > 0) await delivery.pause(step.waitMs, delivery.stopping);
  }
}
