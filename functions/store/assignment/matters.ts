import type { Matter } from '../../domain/standing/assignment/conflict';
import type { PartyDigest } from '../../domain/standing/assignment/partyDigest';
import { matterKey, mattersOn } from '../keys/assignment';
import { wholeList } from '../table/list';
import { deleteItems } from '../table/deleteItems';
import { putItem } from '../table/putItem';
import type { Table } from '../table/table';
import { matterItem, readMatter } from './matterItem';

/**
 * The register of matters: whom lawyers stand for and against, by keyed digests alone. One side of a party is one run of items, so an employer whom half the county sues costs nothing.
 */
export const createMatters = (table: Table) => ({
  /** Adds what is not there yet. */
  async add(matters: readonly Matter[]): Promise<void> {
    // One by one: whatever answers requests may not write in bulk, which knows no condition.
    await Promise.all(matters.map((matter) => putItem(table, matterItem(matter))));
  },

  /** Takes out what is known of a case; safe to repeat. */
  remove: (matters: readonly Matter[]): Promise<void> => deleteItems(table, matters.map(matterKey)),

  /** Those on exactly these sides of these parties. */
  async on(parties: readonly PartyDigest[]): Promise<Matter[]> {
    const runs = parties.map(({ digest, side }) =>
      wholeList(table, {
        hash: { name: 'pk', value: matterKey({ digest, side, personId: '', firm: null, caseId: null }).pk },
        range: { name: 'sk', is: 'startsWith', value: mattersOn(side) },
        order: 'ascending',
      }),
    );
    return (await Promise.all(runs)).flat().map(readMatter);
  },
});
