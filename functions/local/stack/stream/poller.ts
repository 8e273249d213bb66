import { join } from 'node:path';
import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { pause as wait, type Pause } from '../../pause';
import { checkpointIn, openCheckpoint } from './checkpoint';
import { deliver, type StreamHandler } from './deliver';
import { lambdaRecord, type StreamRecord } from './lambdaRecord';
import { streamReader } from './streamReader';
import { appendFile } from 'node:fs/promises';

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

/** Something worth a line in the log. No content of any record is in it, but `cause` may quote some. */
export type StreamTrouble =
  | { readonly code: 'stream.unreadable' | 'stream.handlerThrew'; readonly cause: unknown }
  | { readonly code: 'stream.deadLetter'; readonly shardId: string; readonly sequenceNumber: string };

export interface StreamMapping {
  readonly client: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly handler: StreamHandler;
  /** Records it says no to are passed over, as by Lambda's filter criteria. */
  readonly filter?: (record: DynamoDBRecord) => boolean;
  /** Keeps stream-checkpoint.json and dead-letters.jsonl; undefined keeps neither. */
  readonly dataDir: string | undefined;
  /** Records in one call of the handler at most; 100 when not given. */
  readonly batchSize?: number;
  /** How often a failing record is tried again before it becomes a dead letter; 5 when not given. */
  readonly maxRetries?: number;
  /** How long to wait when there was nothing to read, in milliseconds; 100 when not given. */
  readonly idleMs?: number;
  /** How to wait then; `pause` when not given. */
  readonly idle?: Pause;
  readonly report?: (trouble: StreamTrouble) => void;
  readonly pause?: Pause;
  readonly now?: () => Date;
}

const longestWaitMs = 5000;

async function poll(mapping: StreamMapping, stopping: AbortSignal): Promise<void> {
  const { client, streamArn, handler, dataDir, batchSize = 100, maxRetries = 5, idleMs = 100 } = mapping;
  const { filter = () => true, report = () => undefined, pause = wait, now = () => new Date() } = mapping;
  const { idle = pause } = mapping;
  const checkpoint = await openCheckpoint(
    dataDir === undefined ? undefined : checkpointIn(dataDir),
    streamArn,
  );
  const deadLetters = dataDir === undefined ? undefined : join(dataDir, 'dead-letters.jsonl');

  async function giveUp(shardId: string, record: StreamRecord, attempts: number) {
    report({ code: 'stream.deadLetter', shardId, sequenceNumber: record.dynamodb.SequenceNumber });
    if (deadLetters !== undefined)
      await appendDeadLetter(deadLetters, { shardId, streamArn, record, attempts, at: now() });
  }

  async function deal(shardId: string, records: readonly StreamRecord[]) {
    const wanted = records.filter(filter);
    const settled = ({ dynamodb }: StreamRecord) => checkpoint.settle(shardId, dynamodb.SequenceNumber);
    await deliver(wanted, {
      handler,
      maxRetries,
      pause,
      stopping,
      settled,
      givenUp: (record, attempts) => giveUp(shardId, record, attempts),
      threw: (cause) => report({ code: 'stream.handlerThrew', cause }),
    });
    const last = records.at(-1);
    if (last && last !== wanted.at(-1) && !stopping.aborted) await settled(last);
  }

  const newReader = () => streamReader(client, { streamArn, limit: batchSize, stopping }, checkpoint);
  let reader = newReader();
  let failures = 0;
  while (!stopping.aborted) {
    try {
      const anything = await reader.round((shardId, records) =>
        deal(
          shardId,
          records.map((record) => lambdaRecord(record, streamArn)),
        ),
      );
      failures = 0;
      if (!anything) await idle(idleMs, stopping);
    } catch (cause) {
      report({ code: 'stream.unreadable', cause });
      // The old reader may have read past what was dealt with; a new one begins at the checkpoint.
      reader = newReader();
      await pause(Math.min(idleMs * 2 ** failures, longestWaitMs), stopping);
      failures += 1;
    }
  }
}

/**
 * Carries a table's stream to a function, as Lambda's event source mapping does, beginning with the oldest record or
 * where the checkpoint in `dataDir` stands. `stop` lets the attempt under way finish and then resolves; what was not
 * dealt with comes again after the next start.
 */
export function startPoller(mapping: StreamMapping): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const running = poll(mapping, stopping.signal);
  return {
    stop() {
      stopping.abort();
      return running;
    },
  };
}
