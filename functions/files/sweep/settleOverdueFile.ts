import type { FileBytes } from '../../channels/files/fileBytes';
import { keptKey, sentKey } from '../../channels/files/keys';
import type { FileId } from '../../contract/files';
import type { Instant } from '../../contract/ids';
import type { FileRow } from '../../store/files/fileItem';
import type { Files } from '../../store/files/files';

export type OverdueFileDeps = {
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
export async function settleOverdueFile(id: FileId, deps: OverdueFileDeps): Promise<boolean> {
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
