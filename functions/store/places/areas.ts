import type { AreaCode, Instant } from '../../contract/ids';
import type { Area } from '../../contract/case/views';
import { allParts, areaKey } from '../keys/organisations';
import { wholeList } from '../table/list';
import { getItem, type Table } from '../table/table';
import { readArea } from './areaItem';
import { remembered } from './remembered';

/** Areas, each answered from memory for a while. */
export function createAreas(table: Table, now: () => Instant) {
  return {
    get: remembered(async (code: AreaCode): Promise<Area | null> => {
      const item = await getItem(table, areaKey(code));
      return item ? readArea(item) : null;
    }, now),

    /** Those that this one is made of, in the order of their codes. */
    async parts(code: AreaCode): Promise<Area[]> {
      const rows = await wholeList(table, {
        hash: { name: 'pk', value: areaKey(code).pk },
        range: { name: 'sk', is: 'startsWith', value: allParts },
        order: 'ascending',
      });
      return rows.map(readArea);
    },
  };
}
