import type { Context } from 'aws-lambda';
import type { FileBytes } from '../channels/files/fileBytes';
import { keptKey, sentKey } from '../channels/files/keys';
import type { FileId } from '../contract/case/files';
import type { Day, Instant } from '../contract/ids';
import { addDays, dayOf } from '../domain/clocks/day';
import { errorFields, type Log } from '../runtime/log';
import type { FileRow } from '../store/files/fileItem';
import type { Files } from '../store/files/files';

type OverdueFileDeps = {
  files: Pick<Files, 'get' | 'settle' | 'rest' | 'letGo' | 'drop' | 'dueOn'>;
  bytes: Pick<FileBytes, 'isThere' | 'removeAll'>;
  now: () => Instant;
};

/** The bytes first: a row that is left points to what still has to go. */
async function clearAway(
  { id }: FileRow,
  lookAt: Instant,
  { files, bytes, now }: OverdueFileDeps,
): Promise<boolean> {
  if (!(await files.letGo(id, { lookAt, dueBy: now() }))) return false;
  await bytes.removeAll(sentKey(id));
  await bytes.removeAll(keptKey(id));
  return files.drop(id);
}

/** Attends to one file that is due to be looked at; whether anything became of it. */
async function settleOverdueFile(id: FileId, deps: OverdueFileDeps): Promise<boolean> {
  const { files, bytes, now } = deps;
  const row = await files.get(id);
  if (!row || row.lookAt === null || row.lookAt >= now()) return false;
  // It has come and waits to be checked: a scanner is down, or the queue is long.
  if (row.state === 'awaited' && (await bytes.isThere(sentKey(id)))) return false;
  if (row.caseId === null) return clearAway(row, row.lookAt, deps);
  if (row.state === 'awaited')
    return files.settle(id, { state: 'refused', refusal: 'neverCame' }, row.lookAt);
  await files.rest(id);
  return true;
}

export type FileSweepDeps = OverdueFileDeps & { log: Log };

/** Days behind today that are looked at: an outage of a month is made up for. */
const daysBack = 31;
/** What one file may take at most, milliseconds. */
const enoughMs = 15_000;

/** A page of one day after the other, and of what is left of it, until nothing is due; a day that fails is passed over. */
async function* due(
  { files, now }: OverdueFileDeps,
  failed: (error: unknown, day: Day) => void,
): AsyncGenerator<FileId> {
  const until = now();
  for (let day = addDays(dayOf(until), -daysBack); day <= dayOf(until); day = addDays(day, 1)) {
    let cursor: string | undefined;
    do {
      const page = await files.dueOn(day, until, { cursor }).catch((error: unknown) => failed(error, day));
      if (page) yield* page.rows;
      cursor = page?.next ?? undefined;
    } while (cursor !== undefined);
  }
}

/**
 * Looks at every file whose time has come: one that did not come is said so, one that no case refers to goes. Safe to
 * repeat and to run twice at once. @throws Error when some were left over for a failure, so that the alarm rings.
 */
export function createFileSweepHandler({ log, ...deps }: FileSweepDeps) {
  return async (_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<void> => {
    let [changed, failed] = [0, 0];
    const notDone = (error: unknown, day?: Day) => {
      failed += 1;
      log('file_sweep_failed', { ...(day && { day }), ...errorFields(error) });
    };
    for await (const id of due(deps, notDone)) {
      if (context.getRemainingTimeInMillis() < enoughMs) break;
      try {
        if (await settleOverdueFile(id, deps)) changed += 1;
      } catch (error) {
        notDone(error);
      }
    }
    log('files_swept', { count: changed });
    if (failed > 0) throw new Error(`${failed} files or days were left out of the sweep`);
  };
}
