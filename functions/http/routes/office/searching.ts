import type { FoundBy } from '../../../contract/case/work';
import type { CaseId, OrganisationId } from '../../../contract/ids';
import { dayOf } from '../../../domain/clocks/day';
import { organisationOf, worksOnCases } from '../../../domain/standing/deskRoles';
import { askedBy, type Asked } from '../../../domain/search/asked';
import { searchedAt } from '../../../domain/search/searched';
import { InvalidInput } from '../../../domain/refusals';
import { readerOf, sees } from '../../../domain/standing/reader';
import type { CasesPage } from '../../../store/cases/listCases';
import type { PageOf } from '../../../store/table/list';
import type { Handlers, SignedInContext } from '../../context';
import { showRow } from '../../show/row';
import { readable, wanted, type Wanted } from './readable';

/** How often a page is read on where what was found is not for who asks; each time costs up to thirty read units. */
const mostLooks = 3;

/** No case has it: looked for where nothing was found, so that the time taken does not say so. */
const nobodys: CaseId = '0000000000';

/** What was found, and by what each. */
type Found = { page: CasesPage; by: ReadonlyMap<CaseId, readonly FoundBy[]> };

/** By what was written and by names one is shown only what one may read, and what lies, or is worked on, where one works. */
const isReadInside =
  (of: OrganisationId): Wanted =>
  (row, actor) => {
    const standing = readerOf(actor, row);
    return standing !== null && sees([standing], 'read') && searchedAt(row).includes(of);
  };

async function foundBy(
  asked: Asked,
  { of, isWanted, cursor }: { of: OrganisationId; isWanted: Wanted; cursor: string | undefined },
  { store, actor }: SignedInContext,
): Promise<Found> {
  const summaries = (ids: readonly CaseId[]) => store.cases.summaries(ids.length > 0 ? ids : [nobodys]);
  if (asked.by === 'number') {
    const list = async () => ({ ...(await summaries([asked.caseId])), next: null });
    return {
      page: await readable(list, actor, undefined, isWanted),
      by: new Map([[asked.caseId, ['number']]]),
    };
  }
  const by = new Map<CaseId, readonly FoundBy[]>();
  const list = async (page: PageOf): Promise<CasesPage> => {
    const { rows, next } = await store.words.page(of, asked.sought, page);
    for (const one of rows) by.set(one.id, one.by);
    return { ...(await summaries(rows.map(({ id }) => id))), next };
  };
  const isFound: Wanted = (row, who) => isReadInside(of)(row, who) && isWanted(row, who);
  return { page: await readable(list, actor, cursor, isFound, mostLooks), by };
}

export const searching: Pick<Handlers, 'searchCases'> = {
  searchCases: async ({ body }, context) => {
    const { store, actor, now, requestId, rate, log } = context;
    const { organisationId } = organisationOf(actor, worksOnCases);
    const { personId } = actor;
    const { text, kind, area, since, cursor } = body;
    const asked = askedBy(text);
    if (!asked) throw new InvalidInput([{ pointer: '/text', code: 'not_a_choice' }]);
    try {
      rate.check('search', personId);
    } catch (error) {
      log('lookups_used_up', { requestId, personId, organisationId });
      throw error;
    }
    await rate.add('search', personId);
    const isOfAll = wanted({ kind, area }, now);
    const isWanted: Wanted = (row, who) =>
      isOfAll(row, who) && (since === undefined || dayOf(row.filedAt) >= since);
    const { page, by } = await foundBy(asked, { of: organisationId, isWanted, cursor }, context);
    const shown = page.rows.map(({ id }) => id);
    // What cannot be recorded is not shown; that nothing was found is on record too.
    await store.searches.add({
      by: 'words',
      value: text,
      personId,
      organisationId,
      at: now,
      requestId,
      shown,
    });
    const hits = page.rows.flatMap((row) => {
      const standing = readerOf(actor, row);
      const found = by.get(row.id);
      return standing && found ? [{ row: showRow(row, standing, now), by: [...found] }] : [];
    });
    return { hits, next: page.next };
  },
};
