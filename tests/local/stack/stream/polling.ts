import type { DynamoDBRecord } from 'aws-lambda';
import {
  startPoller,
  type StreamMapping,
  type StreamTrouble,
} from '../../../../functions/local/stack/stream/poller';
import { streamsClient } from '../table';

/** The id in the key of a record. */
export const idOf = (record: DynamoDBRecord) => record.dynamodb?.Keys?.['id']?.S ?? '';
const idleMs = 100;

/** A poller whose pauses take no time; `caughtUp` resolves when it has found nothing more to read. */
export function startPolling(
  { endpoint, streamArn, dataDir }: { endpoint: string; streamArn: string; dataDir: string },
  handler: (ids: string[], records: DynamoDBRecord[]) => unknown,
  more: Partial<StreamMapping> = {},
) {
  const pauses: number[] = [];
  const troubles: StreamTrouble[] = [];
  let idle: () => void = () => undefined;
  const caughtUp = new Promise<void>((resolve) => (idle = resolve));
  const poller = startPoller({
    client: streamsClient(endpoint),
    streamArn,
    dataDir,
    idleMs,
    now: () => new Date('2026-03-02T00:00:00Z'),
    report: (trouble) => troubles.push(trouble),
    async pause(ms) {
      if (ms === idleMs) idle();
      else pauses.push(ms);
    },
    async handler({ Records }) {
      const failedIds = handler(Records.map(idOf), Records);
      if (!Array.isArray(failedIds)) return;
      const failed = Records.filter((record) => failedIds.includes(idOf(record)));
      return {
        batchItemFailures: failed.map(({ dynamodb }) => ({ itemIdentifier: dynamodb?.SequenceNumber ?? '' })),
      };
    },
    ...more,
  });
  return { poller, caughtUp, pauses, troubles };
}
