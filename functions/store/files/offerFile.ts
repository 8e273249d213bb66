import type { FileId } from '../../contract/case/files';
import type { Instant } from '../../contract/ids';
import { fileDueKey, fileKey } from '../keys/files';
import type { Seal } from '../seal/seal';
import { changeItemIf } from '../table/changeItem';
import { isNew, putItemIf } from '../table/putItem';
import type { Table } from '../table/table';
import { fileItem, readFile, type FileRow } from './fileItem';

/** Writes a new row, or gives back the one already under its id (a retry). */
export const putFile =
  (table: Table, seal: Seal) =>
  async (row: FileRow): Promise<FileRow> => {
    const before = await putItemIf(table, fileItem(row, seal), isNew);
    return before === null ? row : readFile(before, seal);
  };

/** One that never came is on its way after all; nothing changes when it is in another state. */
export const awaitFileAgain =
  (table: Table) =>
  async (id: FileId, lookAt: Instant): Promise<void> => {
    await changeItemIf(
      table,
      fileKey(id),
      { set: { state: 'awaited', ...fileDueKey(lookAt, id) }, remove: ['refusal'] },
      { expression: '#refusal = :neverCame', values: { ':neverCame': 'neverCame' } },
    );
  };
