import type { Cursors } from '../table/cursor';
import { getItems } from '../table/getItems';
import { readSummary } from './headItem';
import { readCaseId } from './caseKeys';
import { dueOn, handledBy, headKey, heldBy, ownedBy } from '../keys';
import { pageOf, type List } from '../table/list';
import type { Cases, CaseSummary, Page, PageOf } from '../ports';
import type { Item, Table } from '../table/table';

const newestFirst = 'descending';

const pageRows = <T>({ rows, next }: Page<Item>, read: (item: Item) => T): Page<T> => ({
  rows: rows.map(read),
  next,
});

/** The lists of cases. Those of staff carry all that a line shows; those of owners and dates carry keys alone. */
export function listCases(
  table: Table,
  cursors: Cursors,
): Pick<Cases, 'heldBy' | 'handledBy' | 'ownedBy' | 'dueOn'> {
  const summaries = async (list: List, page: PageOf): Promise<Page<CaseSummary>> =>
    pageRows(await pageOf(table, cursors, list, page), readSummary);
  const ids = async (list: List, page: PageOf) =>
    pageRows(await pageOf(table, cursors, list, page), readCaseId);

  return {
    heldBy: (held, page) =>
      summaries({ index: 'holder', hash: { name: 'hpk', value: heldBy(held) }, order: newestFirst }, page),
    handledBy: (personId, page) =>
      summaries(
        { index: 'handler', hash: { name: 'apk', value: handledBy(personId) }, order: newestFirst },
        page,
      ),

    async ownedBy(ownerId, page) {
      const owned: List = {
        index: 'owner',
        hash: { name: 'opk', value: ownedBy(ownerId) },
        order: newestFirst,
      };
      const { rows, next } = await ids(owned, page);
      const heads = (await getItems(table, rows.map(headKey))).map(readSummary);
      const byId = new Map(heads.map((head) => [head.id, head]));
      return { rows: rows.flatMap((id) => byId.get(id) ?? []), next };
    },

    dueOn: (day, before, page) =>
      ids(
        {
          index: 'due',
          hash: { name: 'dpk', value: dueOn(day) },
          range: { name: 'dsk', is: 'before', value: before },
          order: 'ascending',
        },
        page,
      ),
  };
}
