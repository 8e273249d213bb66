import type { Context } from 'aws-lambda';
import type { FileId } from '../../contract/files';
import { addDays, dayOf } from '../../domain/clocks/day';
import { errorFields, type Log } from '../../runtime/log';
import { settleOverdueFile, type OverdueFileDeps } from './settleOverdueFile';

export type FileSweepDeps = OverdueFileDeps & { log: Log };

/** Days behind today that are looked at: an outage of a month is made up for. */
const daysBack = 31;
/** What one file may take at most, milliseconds. */
const enoughMs = 15_000;

/** A page of one day after the other, and of what is left of it, until nothing is due. */
async function* due({ files, now }: OverdueFileDeps): AsyncGenerator<FileId> {
  const until = now();
  for (let day = addDays(dayOf(until), -daysBack); day <= dayOf(until); day = addDays(day, 1)) {
    let cursor: string | undefined;
    do {
      const { rows, next } = await files.dueOn(day, until, { cursor });
      yield* rows;
      cursor = next ?? undefined;
    } while (cursor !== undefined);
  }
}

/**
 * Looks at every file whose time has come: one that did not come is said so, one that no case refers to goes. Safe to
 * repeat and to run twice at once. @throws Error when some were left over for a failure, so that the alarm rings.
 */
export function createFileSweepHandler({ log, ...looking }: FileSweepDeps) {
  return async (_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<void> => {
    let [changed, failed] = [0, 0];
    for await (const id of due(looking)) {
      if (context.getRemainingTimeInMillis() < enoughMs) break;
      try {
        if (await settleOverdueFile(id, looking)) changed += 1;
      } catch (error) {
        failed += 1;
        log('file_sweep_failed', errorFields(error));
      }
    }
    log('files_swept', { count: changed });
    if (failed > 0) throw new Error(`${failed} files were left out of the sweep`);
  };
}
