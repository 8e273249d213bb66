import { matterItem, readMatter } from './matterItem';
import { matterKey, mattersOn } from '../keys';
import { wholeList } from '../table/list';
import type { Matters } from './assignmentPorts';
import { putItem } from '../table/putItem';
import type { Table } from '../table/table';

/** The register of matters. One side of a party is one run of items, so an employer whom half the county sues costs nothing. */
export const createMatters = (table: Table): Matters => ({
  // One by one: whatever answers requests may not write in bulk, which knows no condition.
  async add(matters) {
    await Promise.all(matters.map((matter) => putItem(table, matterItem(matter))));
  },

  async on(parties) {
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
