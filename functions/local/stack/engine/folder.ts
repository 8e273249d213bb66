import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rename, rm, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from '../../../contract/z';
import { EngineFailure } from './failure';
import { errorCode } from '../systemError';

/** Makes the data folder if it is not there, readable by its owner only, and proves that it can be written. */
export async function prepareFolder(dataDir: string): Promise<void> {
  const probe = join(dataDir, `.probe-${process.pid}`);
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await writeFile(probe, 'ok');
    await rm(probe);
  } catch (cause) {
    throw new EngineFailure('folderUnusable', dataDir, { cause });
  }
}

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process is there, but belongs to someone else.
    return errorCode(error) === 'EPERM';
  }
};

/**
 * Tells one process from a later one with the same number: on Linux the boot and the tick it started at (proc(5),
 * field 22 of stat), elsewhere only that it exists. Undefined when there is no such process.
 */
export async function processIdentity(pid: number): Promise<string | undefined> {
  if (!exists(pid)) return undefined;
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The program's name, field 2, stands in brackets and may hold spaces.
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${boot.trim()}/${started}`;
  } catch {
    return 'running';
  }
}

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
