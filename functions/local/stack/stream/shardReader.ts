import {
  type _Record,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';

export interface ShardPage {
  readonly records: readonly _Record[];
  /** The shard is closed and this was its last page. */
  readonly last: boolean;
}

export interface ShardReader {
  next(): Promise<ShardPage>;
}

/**
 * Reads one shard page by page, beginning after `after()` or at its oldest record. When its place is lost (an iterator
 * lives 15 minutes, a record 24 hours) it asks `after` again.
 */
export function shardReader(
  client: DynamoDBStreamsClient,
  shard: { streamArn: string; shardId: string; limit: number; after: () => string | undefined },
): ShardReader {
  let iterator: string | undefined;
  let trimmed = false;

  async function begin(): Promise<string> {
    const after = trimmed ? undefined : shard.after();
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({
        StreamArn: shard.streamArn,
        ShardId: shard.shardId,
        ...(after === undefined
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }),
      }),
    );
    if (ShardIterator === undefined) throw new Error(`no iterator for shard ${shard.shardId}`);
    return ShardIterator;
  }

  return {
    async next() {
      try {
        iterator ??= await begin();
        const page = await client.send(
          new GetRecordsCommand({ ShardIterator: iterator, Limit: shard.limit }),
        );
        trimmed = false;
        iterator = page.NextShardIterator;
        return { records: page.Records ?? [], last: iterator === undefined };
      } catch (error) {
        iterator = undefined;
        trimmed = error instanceof TrimmedDataAccessException;
        if (trimmed || error instanceof ExpiredIteratorException) return { records: [], last: false };
        throw error;
      }
    },
  };
}
