import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from '../../contract/z';
import { EngineFailure } from './failure';
import { processIdentity } from './processIdentity';
import { errorCode } from './systemError';

const Holder = z.object({ pid: z.int().positive(), identity: z.string(), token: z.string() });
type Holder = z.infer<typeof Holder>;

/** Tokens of the locks this very process holds: a restarted container often gets its old pid again. */
const ours = new Set<string>();

async function alive({ pid, identity, token }: Holder): Promise<boolean> {
  if (pid === process.pid) return ours.has(token);
  return (await processIdentity(pid)) === identity;
}

/** Undefined when nobody holds it: given back, or left half-written by a crash. */
async function liveHolder(file: string): Promise<Holder | undefined> {
  try {
    const holder = Holder.parse(JSON.parse(await readFile(file, 'utf8')));
    return (await alive(holder)) ? holder : undefined;
  } catch {
    return undefined;
  }
}

const lockFile = (dataDir: string, turn: number) => join(dataDir, `instance-${turn}.lock`);

async function turnsTaken(dataDir: string): Promise<number[]> {
  const turns = (await readdir(dataDir)).map((name) => /^instance-(\d+)\.lock$/.exec(name)?.[1]);
  return turns.filter((turn) => turn !== undefined).map(Number);
}

/**
 * Takes the data folder for this process. The lock files are numbered and only the newest counts; taking over from a
 * holder that is gone means making the next one, which the file system grants to one process alone. The newest is
 * therefore never removed: giving back empties it.
 * Returns the way to give the folder back.
 * @throws EngineFailure `folderInUse` while another instance holds it.
 */
export async function lockFolder(dataDir: string): Promise<() => Promise<void>> {
  const token = randomUUID();
  const identity = (await processIdentity(process.pid)) ?? '';
  const draft = join(dataDir, `.${token}`);
  for (;;) {
    const newest = Math.max(0, ...(await turnsTaken(dataDir)));
    const holder = await liveHolder(lockFile(dataDir, newest));
    if (holder) throw new EngineFailure('folderInUse', `${dataDir} 已有另一个实例（进程 ${holder.pid}）`);

    const mine = lockFile(dataDir, newest + 1);
    await writeFile(draft, JSON.stringify({ pid: process.pid, identity, token } satisfies Holder));
    ours.add(token);
    try {
      // A link appears whole or not at all, so nobody ever reads half a lock.
      await link(draft, mine);
    } catch (error) {
      ours.delete(token);
      if (errorCode(error) === 'EEXIST') continue;
      throw new EngineFailure('folderUnusable', dataDir, { cause: error });
    } finally {
      await rm(draft, { force: true });
    }
    const older = (await turnsTaken(dataDir)).filter((turn) => turn <= newest);
    await Promise.all(older.map((turn) => rm(lockFile(dataDir, turn), { force: true })));
    return async () => {
      if (!ours.delete(token)) return;
      await writeFile(draft, '');
      await rename(draft, mine);
    };
  }
}
