import type { Seal } from '../seal/seal';
import type { Cursors } from '../table/cursor';
import type { Table } from '../table/table';
import { eraseTexts, forgetLookups, lookAgain } from './eraseCase';
import { currentCase, getCase, getEvent, wholeCase } from './getCase';
import { lastEvent } from './lastEvent';
import { endOf } from './endOfCase';
import { beforeEnd, eventsAt } from './furtherBack';
import { filedWith, listCases } from './listCases';
import { putCase } from './putCase';
import { saveCase } from './saveCase';
import { withSteps } from './withSteps';

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
  current: currentCase(table, seal),
  whole: wholeCase(table, seal),
  withSteps: withSteps(table, seal),
  event: getEvent(table, seal),
  end: endOf(table, seal),
  beforeEnd: beforeEnd(table, seal),
  events: eventsAt(table, seal),
  last: lastEvent(table, seal),
  eraseTexts: eraseTexts(table),
  forgetLookups: forgetLookups(table, lookupSecret),
  lookAgain: lookAgain(table),
  ...listCases(table, cursors, seal),
  filedWith: filedWith(table, cursors, seal, lookupSecret),
});

export type Cases = ReturnType<typeof createCases>;
