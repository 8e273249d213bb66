import { CaseId, type Day, type Instant, type PersonId } from '../../contract/ids';
import * as z from '../../contract/z';
import type { Counts, OwnLines, Whose, WorkList } from '../../domain/standing/workLines';
import { allWorkLines, doneOn, workCountKey, workOf } from '../keys/work';
import { Moment } from '../table/attributes';
import type { Cursors } from '../table/cursor';
import { pageOf, wholeList, type Page, type PageOf } from '../table/list';
import { readEach, readItem } from '../table/readItem';
import { getItem, type Table } from '../table/table';
import { readCounts, readLineCase } from './workItem';

const StoredDone = z.object({ sk: CaseId, at: Moment });

/** A case that somebody brought on, and when they did so last on that day. */
export type Done = { caseId: CaseId; at: Instant };

/** The lists that staff work by, how many stand in each, and what was done in a day. Who writes them is `keepWork`. */
export function createWork(table: Table, cursors: Cursors) {
  return {
    /** Ids of the cases of a list, the most urgent first; some may have left it a moment ago. */
    async page(list: OwnLines, of: Whose, page: PageOf): Promise<Page<CaseId>> {
      const lines = {
        hash: { name: 'pk', value: workOf(list, of) },
        range: { name: 'sk', is: 'startsWith', value: allWorkLines },
        order: 'ascending',
      } as const;
      const { rows, next } = await pageOf(table, cursors, lines, page);
      return { rows: rows.map(readLineCase), next };
    },

    /** How many stand in a list. */
    async counts(list: WorkList, of: Whose): Promise<Counts> {
      const item = await getItem(table, workCountKey(list, of));
      return item ? readCounts(item) : {};
    },

    /** What somebody brought on in a day, the latest first: as much as one person can do in one. */
    async done(personId: PersonId, day: Day): Promise<Done[]> {
      const list = { hash: { name: 'pk', value: doneOn(personId, day) }, order: 'ascending' } as const;
      const { rows } = readEach(await wholeList(table, list), (item) => {
        const { sk: caseId, at } = readItem(StoredDone, item);
        return { caseId, at };
      });
      return rows.sort((one, other) => (one.at < other.at ? 1 : -1));
    },
  };
}
