import type { CaseId } from '../../contract/ids';
import type { Cursors } from '../table/cursor';
import { getItems } from '../table/getItems';
import { readSummary } from './headItem';
import { lookupDigest, readLookedUp } from './lookupItem';
import { allLookups, headKey } from '../keys';
import { pageOf } from '../table/list';
import type { Cases } from '../ports';
import type { Table } from '../table/table';

/** As many heads as one request for them may name. */
const perLook = 100;
/** No case has it: looked for where there is nothing to look for, so that the time taken does not say so. */
const nobodys: CaseId = '0000000000';

/** The cases of a number, through the items that stand for it. */
export const filedWith =
  (table: Table, cursors: Cursors, secret: string): Cases['filedWith'] =>
  async ({ by, value }, cursor) => {
    const hash = { name: 'pk', value: allLookups(lookupDigest(by, value, secret)) };
    const found = await pageOf(table, cursors, { hash, order: 'descending' }, { cursor, limit: perLook });
    const ids = found.rows.map(readLookedUp);
    const heads = (await getItems(table, (ids.length > 0 ? ids : [nobodys]).map(headKey))).map(readSummary);
    const byId = new Map(heads.map((head) => [head.id, head]));
    return { rows: ids.flatMap((id) => byId.get(id) ?? []), next: found.next };
  };
