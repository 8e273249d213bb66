import type { Seal } from '../seal/seal';
import type { Cursors } from '../table/cursor';
import type { Table } from '../table/table';
import { eraseTexts, forgetLookups, lookAgain } from './eraseCase';
import { getCase, getEvent, wholeCase } from './getCase';
import { lastEvent } from './lastEvent';
import { filedWith, listCases } from './listCases';
import { putCase } from './putCase';
import { saveCase } from './saveCase';

/**
 * Cases on the table. `put` of a taken id gives back what is there; `save` is one transaction of head and event, on the
 * version and the legal prior statuses.
 */
export const createCases = (
  table: Table,
  { cursors, seal, lookupSecret }: { cursors: Cursors; seal: Seal; lookupSecret: string },
) => ({
  put: putCase(table, seal, lookupSecret),
  save: saveCase(table, seal, lookupSecret),
  get: getCase(table, seal),
  whole: wholeCase(table, seal),
  event: getEvent(table, seal),
  last: lastEvent(table, seal),
  eraseTexts: eraseTexts(table),
  forgetLookups: forgetLookups(table, lookupSecret),
  lookAgain: lookAgain(table),
  ...listCases(table, cursors, seal),
  filedWith: filedWith(table, cursors, seal, lookupSecret),
});

export type Cases = ReturnType<typeof createCases>;
