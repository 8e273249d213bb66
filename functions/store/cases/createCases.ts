import type { Cursors } from '../cursor';
import type { Cases } from '../ports';
import type { Seal } from '../seal/seal';
import type { Table } from '../table';
import { getCase, getEvent } from './getCase';
import { listCases } from './listCases';
import { putCase } from './putCase';
import { saveCase } from './saveCase';
import { wholeCase } from './wholeCase';

/** Cases on the table. */
export const createCases = (table: Table, cursors: Cursors, seal: Seal): Cases => ({
  put: putCase(table, seal),
  save: saveCase(table, seal),
  get: getCase(table),
  whole: wholeCase(table, seal),
  event: getEvent(table, seal),
  ...listCases(table, cursors),
});
