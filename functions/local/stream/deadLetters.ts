import { appendFile } from 'node:fs/promises';
import type { StreamRecord } from './lambdaRecord';

export interface GivenUp {
  readonly shardId: string;
  readonly streamArn: string;
  readonly record: StreamRecord;
  readonly attempts: number;
  readonly at: Date;
}

/**
 * Appends one line in the shape Lambda sends to an on-failure queue: where the record stands in the stream, and nothing
 * of what it says. Source: AWS Lambda developer guide, "Retaining discarded records for a DynamoDB event source".
 */
export async function appendDeadLetter(file: string, letter: GivenUp): Promise<void> {
  const { SequenceNumber, ApproximateCreationDateTime: created } = letter.record.dynamodb;
  const arrival = created === undefined ? undefined : new Date(created * 1000).toISOString();
  const line = {
    requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: letter.attempts },
    version: '1.0',
    timestamp: letter.at.toISOString(),
    DDBStreamBatchInfo: {
      shardId: letter.shardId,
      startSequenceNumber: SequenceNumber,
      endSequenceNumber: SequenceNumber,
      approximateArrivalOfFirstRecord: arrival,
      approximateArrivalOfLastRecord: arrival,
      batchSize: 1,
      streamArn: letter.streamArn,
    },
  };
  await appendFile(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
}
