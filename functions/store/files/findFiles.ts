import type { FileId } from '../../contract/case/files';
import type { Day, Instant } from '../../contract/ids';
import { fileKey, filesDueOn } from '../keys/files';
import type { Seal } from '../seal/seal';
import type { Cursors } from '../table/cursor';
import { getItems } from '../table/getItems';
import { pageOf, type Page, type PageOf } from '../table/list';
import { getItem, type Table } from '../table/table';
import { readFile, readFileId, type FileRow } from './fileItem';

/** A file by its id, or null. Read consistently: whether a case refers to it decides what may become of it. */
export const getFile =
  (table: Table, seal: Seal) =>
  async (id: FileId): Promise<FileRow | null> => {
    const item = await getItem(table, fileKey(id), { ConsistentRead: true });
    return item ? readFile(item, seal) : null;
  };

/** Files in the order asked; those that are not there are left out. A hundred at most. */
export const getFiles =
  (table: Table, seal: Seal) =>
  async (ids: readonly FileId[]): Promise<FileRow[]> => {
    if (ids.length === 0) return [];
    const rows = (await getItems(table, ids.map(fileKey))).map((item) => readFile(item, seal));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  };

/** Files to look at on a day (Asia/Shanghai) and before an instant, earliest first. */
export const filesDue =
  (table: Table, cursors: Cursors) =>
  async (day: Day, before: Instant, page: PageOf): Promise<Page<FileId>> => {
    const { rows, next } = await pageOf(
      table,
      cursors,
      {
        index: 'due',
        hash: { name: 'dpk', value: filesDueOn(day) },
        range: { name: 'dsk', is: 'before', value: before },
        order: 'ascending',
      },
      page,
    );
    return { rows: rows.map(readFileId), next };
  };
