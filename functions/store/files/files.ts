import type { Seal } from '../seal/seal';
import type { Cursors } from '../table/cursor';
import type { Table } from '../table/table';
import { filesDue, getFile, getFiles } from './findFiles';
import { awaitFileAgain, putFile } from './offerFile';
import { settleFile } from './settleFile';
import { dropFile, letFileGo, releaseFile, restFile } from './sweepFiles';

/** Files on the table; their bytes are in the file store. */
export const createFiles = (table: Table, cursors: Cursors, seal: Seal) => ({
  put: putFile(table, seal),
  get: getFile(table, seal),
  getAll: getFiles(table, seal),
  awaitAgain: awaitFileAgain(table),
  settle: settleFile(table, seal),
  rest: restFile(table),
  letGo: letFileGo(table),
  release: releaseFile(table),
  drop: dropFile(table),
  dueOn: filesDue(table, cursors),
});

export type Files = ReturnType<typeof createFiles>;
