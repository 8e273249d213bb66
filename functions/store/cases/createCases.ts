import type { Cursors } from '../table/cursor';
import type { Cases } from '../ports';
import type { Seal } from '../seal/seal';
import type { Table } from '../table/table';
import { filedWith } from './filedWith';
import { getCase, getEvent } from './getCase';
import { listCases } from './listCases';
import { putCase } from './putCase';
import { saveCase } from './saveCase';
import { wholeCase } from './wholeCase';

/** Cases on the table. */
export const createCases = (
  table: Table,
  { cursors, seal, lookupSecret }: { cursors: Cursors; seal: Seal; lookupSecret: string },
): Cases => ({
  put: putCase(table, seal, lookupSecret),
  save: saveCase(table, seal),
  get: getCase(table),
  whole: wholeCase(table, seal),
  event: getEvent(table, seal),
  ...listCases(table, cursors),
  filedWith: filedWith(table, cursors, lookupSecret),
});
