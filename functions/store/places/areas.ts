import type { Instant } from '../../contract/ids';
import { readArea } from './areaItem';
import { allParts, areaKey } from '../keys';
import { wholeList } from '../table/list';
import type { Areas } from '../ports';
import { remembered } from './remembered';
import { getItem, type Table } from '../table/table';

export function createAreas(table: Table, now: () => Instant): Areas {
  return {
    get: remembered(async (code) => {
      const item = await getItem(table, areaKey(code));
      return item ? readArea(item) : null;
    }, now),

    async parts(code) {
      const rows = await wholeList(table, {
        hash: { name: 'pk', value: areaKey(code).pk },
        range: { name: 'sk', is: 'startsWith', value: allParts },
        order: 'ascending',
      });
      return rows.map(readArea);
    },
  };
}
