import { markItem, readMark } from './markItem';
import { sweepMarkKey } from '../keys';
import type { SweepMark } from '../ports';
import { putItem } from '../table/putItem';
import { getItem, type Table } from '../table/table';

export const createSweepMark = (table: Table): SweepMark => ({
  async get() {
    const item = await getItem(table, sweepMarkKey, { ConsistentRead: true });
    return item ? readMark(item) : null;
  },
  set: (at) => putItem(table, markItem(sweepMarkKey, at)),
});
