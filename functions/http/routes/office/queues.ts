import type { Cursor } from '../../../contract/ids';
import { limits } from '../../../contract/limits';
import type { Actor } from '../../../domain/case/case';
import { findsWorkAt, organisationOf, worksAtDesk, worksOnCases } from '../../../domain/standing/deskRoles';
import { readerOf } from '../../../domain/standing/reader';
import type { CaseSummary, UnreadableCase } from '../../../store/cases/headItem';
import type { CasesPage } from '../../../store/cases/listCases';
import type { PageOf } from '../../../store/table/list';
import type { Handlers } from '../../context';
import { showPage } from '../../show/row';

/** Looks into the table that one page is worth, each a line or two of an index. */
const usualLooks = 20;

/**
 * A page of those this person may see. A list is by place; what one may see of it is decided case by case, and a page is
 * filled up with as many as are missing, so that its length tells nothing of what was left out. Where so many looks have
 * not filled it, it says that there is more.
 */
export async function readable(
  list: (page: PageOf) => Promise<CasesPage>,
  actor: Actor,
  cursor: Cursor | undefined,
  mostLooks = usualLooks,
): Promise<CasesPage> {
  const rows: CaseSummary[] = [];
  const unreadable: UnreadableCase[] = [];
  let at: Cursor | null | undefined = cursor;
  let looks = 0;
  do {
    const page: CasesPage = await list({ cursor: at ?? undefined, limit: limits.page - rows.length });
    rows.push(...page.rows.filter((row) => readerOf(actor, row) !== null));
    unreadable.push(...(page.unreadable ?? []));
    at = page.next;
    looks += 1;
  } while (at && rows.length < limits.page && looks < mostLooks);
  return { rows, next: at ?? null, unreadable };
}

export const queues: Pick<Handlers, 'deskQueue' | 'myQueue' | 'handled'> = {
  deskQueue: async ({ query }, { store, actor, now }) => {
    const organisation = organisationOf(actor, worksAtDesk);
    // Who may take nothing there is shown nothing: so nothing is asked for.
    if (!findsWorkAt(organisation.organisationId, actor.role)) return { rows: [], next: null };
    const list = (page: PageOf) => store.cases.heldBy({ at: 'desk', organisation }, page);
    return showPage(await readable(list, actor, query.cursor), actor, now);
  },

  myQueue: async ({ query }, { store, actor, now }) => {
    const organisation = organisationOf(actor, worksOnCases);
    const person = { personId: actor.personId, name: actor.name ?? '', organisation };
    const list = (page: PageOf) => store.cases.heldBy({ at: 'person', person }, page);
    return showPage(await readable(list, actor, query.cursor), actor, now);
  },

  handled: async ({ query }, { store, actor, now }) => {
    organisationOf(actor, worksOnCases);
    const list = (page: PageOf) => store.cases.handledBy(actor.personId, page);
    return showPage(await readable(list, actor, query.cursor), actor, now);
  },
};
