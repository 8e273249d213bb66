import { randomUUID } from 'node:crypto';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Version } from '../platforms/s3/objects';
import { pause } from '../pause';

type Receive = (event: SQSEvent) => Promise<SQSBatchResponse>;

const firstPauseMs = 500;
const longestPauseMs = 30_000;

/** What a bucket writes into its queue about a new object. */
const message = ({ key, version, size }: Version): string => {
  const object = { key: encodeURIComponent(key), versionId: version, size };
  return JSON.stringify({ Records: [{ eventName: 'ObjectCreated:Post', s3: { object } }] });
};

const eventOf = (arrived: Version): SQSEvent => ({
  Records: [
    {
      messageId: randomUUID(),
      receiptHandle: '',
      body: message(arrived),
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '0',
        SenderId: 'local',
        ApproximateFirstReceiveTimestamp: '0',
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:local:000000000000:uploads',
      awsRegion: 'local',
    },
  ],
});

export type Arrivals = {
  push(arrived: Version): void;
  /** Waits for the one under way; what is left is found where it lies at the next start. */
  stop(): Promise<void>;
};

/** Brings what has come to the store to the function that checks it, as a queue does: what fails comes again, later. */
export function startArrivals(receive: Receive): Arrivals {
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();

  async function bring(arrived: Version): Promise<void> {
    for (let wait = firstPauseMs; !stopping.signal.aborted; wait = Math.min(2 * wait, longestPauseMs)) {
      const { batchItemFailures } = await receive(eventOf(arrived));
      if (batchItemFailures.length === 0) return;
      await pause(wait, stopping.signal);
    }
  }

  return {
    push(arrived) {
      const work: Promise<void> = bring(arrived).finally(() => underWay.delete(work));
      underWay.add(work);
    },
    async stop() {
      stopping.abort();
      await Promise.all(underWay);
    },
  };
}
