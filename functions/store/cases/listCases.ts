import { CaseId, type Day, type Instant, type PersonId } from '../../contract/ids';
import type { Lookup } from '../../contract/deeds/sensitive';
import * as z from '../../contract/z';
import type { Holder } from '../../domain/case/holder';
import { allLookups, caseIdIn, dueOn, handledBy, headKey, heldBy, ownedBy } from '../keys/cases';
import type { Seal } from '../seal/seal';
import type { Cursors } from '../table/cursor';
import { getItems } from '../table/getItems';
import { pageOf, type List, type Page, type PageOf } from '../table/list';
import { readEach, readItem } from '../table/readItem';
import type { Item, Table } from '../table/table';
import { readRest, readSummary, type CaseSummary, type UnreadableCase } from './headItem';
import { lookupDigest, readLookedUp } from './lookupItem';

const StoredCaseKeys = z.object({ pk: z.string().transform(caseIdIn).pipe(CaseId) });

/** The case that a line of a keys-only index stands for. */
const readCaseId = (item: Item): CaseId => readItem(StoredCaseKeys, item).pk;

const newestFirst = 'descending';

/** A page of cases: lines, and what is left of those that could not be read. */
export type CasesPage = Page<CaseSummary, UnreadableCase>;

/** Lines as they are read, with the rest of those that are not. */
function summariesIn(items: readonly Item[], seal: Seal): Pick<CasesPage, 'rows' | 'unreadable'> {
  const { rows, unreadable } = readEach(items, (item) => readSummary(item, seal));
  const rest = unreadable.flatMap((item) => readRest(item) ?? []);
  return { rows, ...(rest.length > 0 && { unreadable: rest }) };
}

/** Lines of cases in the order of their ids; `asked`: what is looked for in the table. */
async function linesOf(table: Table, seal: Seal, ids: readonly CaseId[], asked = ids) {
  const { rows, ...rest } = summariesIn(await getItems(table, asked.map(headKey)), seal);
  const byId = new Map(rows.map((head) => [head.id, head]));
  return { rows: ids.flatMap((id) => byId.get(id) ?? []), ...rest };
}

/** The lists of cases. Those of staff carry all that a line shows; those of owners and dates carry keys alone. */
export function listCases(table: Table, cursors: Cursors, seal: Seal) {
  const summaries = async (list: List, page: PageOf): Promise<CasesPage> => {
    const { rows, next } = await pageOf(table, cursors, list, page);
    return { ...summariesIn(rows, seal), next };
  };
  const ids = async (list: List, page: PageOf): Promise<Page<CaseId>> => {
    const { rows, next } = await pageOf(table, cursors, list, page);
    return { rows: rows.map(readCaseId), next };
  };

  return {
    /** Lines of cases by their ids (a hundred at most), in that order; those that are not there are left out. */
    summaries: (of: readonly CaseId[]): Promise<Omit<CasesPage, 'next'>> =>
      of.length === 0 ? Promise.resolve({ rows: [] }) : linesOf(table, seal, of),

    /** The most urgent first (`domain/case/workOrder.ts`). */
    heldBy: (held: Extract<Holder, { at: 'desk' | 'person' }>, page: PageOf): Promise<CasesPage> =>
      summaries({ index: 'holder', hash: { name: 'hpk', value: heldBy(held) }, order: 'ascending' }, page),

    /** Open cases given to a person, newest first. */
    handledBy: (personId: PersonId, page: PageOf): Promise<CasesPage> =>
      summaries(
        { index: 'handler', hash: { name: 'apk', value: handledBy(personId) }, order: newestFirst },
        page,
      ),

    /** Newest first, open and closed. */
    async ownedBy(ownerId: PersonId, page: PageOf): Promise<CasesPage> {
      const owned: List = {
        index: 'owner',
        hash: { name: 'opk', value: ownedBy(ownerId) },
        order: newestFirst,
      };
      const { rows, next } = await ids(owned, page);
      return { ...(await linesOf(table, seal, rows)), next };
    },

    /** Ids of cases with a date before an instant, earliest first, of one day (Asia/Shanghai). */
    dueOn: (day: Day, before: Instant, page: PageOf): Promise<Page<CaseId>> =>
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

/** No case has it: looked for where there is nothing to look for, so that the time taken does not say so. */
const nobodys: CaseId = '0000000000';

/**
 * Cases filed with exactly this phone or ID number, newest first, a page at a time, through the items that stand for
 * it. None, one and a page of them take as many looks into the table.
 */
export const filedWith =
  (table: Table, cursors: Cursors, seal: Seal, secret: string) =>
  async ({ by, value }: Pick<Lookup, 'by' | 'value'>, page: PageOf): Promise<CasesPage> => {
    const hash = { name: 'pk', value: allLookups(lookupDigest(by, value, secret)) };
    const found = await pageOf(table, cursors, { hash, order: newestFirst }, page);
    const ids = found.rows.map(readLookedUp);
    return { ...(await linesOf(table, seal, ids, ids.length > 0 ? ids : [nobodys])), next: found.next };
  };
