import { readFile } from 'node:fs/promises';
import * as z from '../../contract/z';
import { writeAtomically } from '../writeAtomically';

const Position = z.union([
  z.object({ after: z.string() }),
  /** Read to its end: its children may be read. */
  z.object({ finished: z.literal(true) }),
]);
type Position = z.infer<typeof Position>;

const Positions = z.record(z.string(), Position);
const CheckpointFile = z.object({ streamArn: z.string(), shards: Positions });

/** How far each shard of one stream has been dealt with. */
export interface Checkpoint {
  /** The sequence number to go on after; undefined for the beginning. */
  after(shardId: string): string | undefined;
  isFinished(shardId: string): boolean;
  settle(shardId: string, sequenceNumber: string): Promise<void>;
  finish(shardId: string): Promise<void>;
  /** Forgets the shards the stream no longer lists. */
  keepOnly(shardIds: readonly string[]): void;
}

async function positionsIn(file: string, streamArn: string): Promise<Record<string, Position>> {
  try {
    const stored = CheckpointFile.parse(JSON.parse(await readFile(file, 'utf8')));
    return stored.streamArn === streamArn ? stored.shards : {};
  } catch {
    // Missing or unreadable: begin again. Delivery is at least once anyway, as on AWS.
    return {};
  }
}

/** Opens the checkpoint kept in a file; without a file it lasts as long as the process. */
export async function openCheckpoint(file: string | undefined, streamArn: string): Promise<Checkpoint> {
  const shards = new Map(Object.entries(file === undefined ? {} : await positionsIn(file, streamArn)));
  const move = async (shardId: string, position: Position) => {
    shards.set(shardId, position);
    if (file === undefined) return;
    const text = JSON.stringify({ streamArn, shards: Object.fromEntries(shards) });
    await writeAtomically(file, text);
  };
  return {
    after(shardId) {
      const position = shards.get(shardId);
      return position && 'after' in position ? position.after : undefined;
    },
    isFinished(shardId) {
      const position = shards.get(shardId);
      return position !== undefined && 'finished' in position;
    },
    settle: (shardId, sequenceNumber) => move(shardId, { after: sequenceNumber }),
    finish: (shardId) => move(shardId, { finished: true }),
    keepOnly(shardIds) {
      for (const shardId of shards.keys()) if (!shardIds.includes(shardId)) shards.delete(shardId);
    },
  };
}
