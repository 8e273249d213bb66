import type { _Record, DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { Checkpoint } from './checkpoint';
import { shardReader, type ShardReader } from './shardReader';
import { listShards, readableShards, type StreamShard } from './shards';

/** A new shard follows a closed one, so listing at each closing nearly suffices; this is for the rest. */
const roundsBetweenListings = 100;

export interface StreamReader {
  /** Reads each readable shard once and hands over what it got. Resolves to whether there was anything. */
  round(deal: (shardId: string, records: readonly _Record[]) => Promise<void>): Promise<boolean>;
}

/** Reads a stream of any number of shards, parents before their children, from where the checkpoint says. */
export function streamReader(
  client: DynamoDBStreamsClient,
  stream: { streamArn: string; limit: number; stopping: AbortSignal },
  checkpoint: Checkpoint,
): StreamReader {
  const readers = new Map<string, ShardReader>();
  let shards: readonly StreamShard[] = [];
  let roundsToListing = 0;

  async function list() {
    shards = await listShards(client, stream.streamArn);
    checkpoint.keepOnly(shards.map(({ id }) => id));
    roundsToListing = roundsBetweenListings;
  }

  function readerOf(shardId: string): ShardReader {
    const known = readers.get(shardId);
    if (known) return known;
    const { streamArn, limit } = stream;
    const reader = shardReader(client, { streamArn, shardId, limit, after: () => checkpoint.after(shardId) });
    readers.set(shardId, reader);
    return reader;
  }

  return {
    async round(deal) {
      if (roundsToListing === 0) await list();
      roundsToListing -= 1;
      let anything = false;
      for (const { id } of readableShards(shards, (id) => checkpoint.isFinished(id))) {
        if (stream.stopping.aborted) return anything;
        const page = await readerOf(id).next();
        if (page.records.length > 0) {
          anything = true;
          await deal(id, page.records);
        }
        if (page.last && !stream.stopping.aborted) {
          await checkpoint.finish(id);
          readers.delete(id);
          roundsToListing = 0;
        }
      }
      return anything;
    },
  };
}
