import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  type Shard,
} from '@aws-sdk/client-dynamodb-streams';

export interface StreamShard {
  readonly id: string;
  readonly parent: string | undefined;
}

const named = ({ ShardId, ParentShardId }: Shard): StreamShard[] =>
  ShardId === undefined ? [] : [{ id: ShardId, parent: ParentShardId }];

/** All shards the stream still lists, oldest first. */
export async function listShards(client: DynamoDBStreamsClient, streamArn: string): Promise<StreamShard[]> {
  const shards: StreamShard[] = [];
  let start: string | undefined;
  do {
    const { StreamDescription: page } = await client.send(
      new DescribeStreamCommand({
        StreamArn: streamArn,
        ...(start !== undefined && { ExclusiveStartShardId: start }),
      }),
    );
    shards.push(...(page?.Shards ?? []).flatMap(named));
    start = page?.LastEvaluatedShardId;
  } while (start !== undefined);
  return shards;
}

/** The shards to read now: not finished, and no listed parent left unfinished, or events of one item change order. */
export function readableShards(
  shards: readonly StreamShard[],
  isFinished: (shardId: string) => boolean,
): StreamShard[] {
  const listed = new Set(shards.map(({ id }) => id));
  const open = (parent: string) => listed.has(parent) && !isFinished(parent);
  return shards.filter(({ id, parent }) => !isFinished(id) && (parent === undefined || !open(parent)));
}
