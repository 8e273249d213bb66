import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from '../../../contract/z';
import { writeAtomically } from '../../writeAtomically';

const Position = z.union([
  z.object({ after: z.string().regex(/^\d+$/) }),
  /** Read to its end: its children may be read. */
  z.object({ finished: z.literal(true) }),
]);
type Position = z.infer<typeof Position>;

const Positions = z.record(z.string(), Position);
const CheckpointFile = z.object({ streamArn: z.string(), shards: Positions });
type CheckpointFile = z.infer<typeof CheckpointFile>;

/** Where a reader keeps how far it has come, in the folder it was given. */
export const checkpointIn = (folder: string): string => join(folder, 'stream-checkpoint.json');

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

/** Undefined when it is missing or unreadable. */
async function stored(file: string): Promise<CheckpointFile | undefined> {
  try {
    return CheckpointFile.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function positionsIn(file: string, streamArn: string): Promise<Record<string, Position>> {
  const found = await stored(file);
  // Otherwise begin again: delivery is at least once anyway, as on AWS.
  return found?.streamArn === streamArn ? found.shards : {};
}

/** The records of a shard up to and with this number, which nobody will read again. */
export type Passed = { table: string; label: string; shardId: string; upTo: string };

/** Sequence numbers have up to forty digits (DynamoDB Streams API reference, StreamRecord). */
const smaller = (one: string, other: string): string => (BigInt(one) <= BigInt(other) ? one : other);

/** As far as the reader of every one of these checkpoints has come; nothing where one of them is missing. */
export async function passedByAll(files: readonly string[]): Promise<Passed[]> {
  const found = await Promise.all(files.map(stored));
  const [first, ...others] = found;
  const [, table, label] = /:table\/([^/]+)\/stream\/(.+)$/.exec(first?.streamArn ?? '') ?? [];
  if (!first || table === undefined || label === undefined) return [];
  return Object.keys(first.shards).flatMap((shardId) => {
    const positions = [first, ...others].map((one) =>
      one?.streamArn === first.streamArn ? one.shards[shardId] : undefined,
    );
    const numbers = positions.map((position) =>
      position && 'after' in position ? position.after : undefined,
    );
    const upTo = numbers.reduce((least, number) =>
      least === undefined || number === undefined ? undefined : smaller(least, number),
    );
    return upTo === undefined ? [] : [{ table, label, shardId, upTo }];
  });
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
