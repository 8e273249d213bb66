import { markItem, readMark } from './items/mark';
import { sweepMarkKey } from './keys';
import type { SweepMark } from './ports';
import { putItem } from './putItem';
import { getItem, type Table } from './table';

export const createSweepMark = (table: Table): SweepMark => ({
  async get() {
    const item = await getItem(table, sweepMarkKey, { ConsistentRead: true });
    return item ? readMark(item) : null;
  },
  set: (at) => putItem(table, markItem(sweepMarkKey, at)),
});
