import type { Cursor } from '../../contract/ids';
import { limits } from '../../contract/limits';
import type { Actor } from '../../domain/case/case';
import { organisationOf, worksAtDesk, worksOnCases } from '../../domain/standing/deskRoles';
import { readerOf } from '../../domain/standing/reader';
import type { CaseSummary } from '../../store/cases/headItem';
import type { Page, PageOf } from '../../store/table/list';
import type { Handlers } from '../context';
import { showPage } from '../show/row';

/**
 * A page of those this person may see. A list is by place; what one may see of it is decided case by case, and a page
 * is filled up, so that a short one tells nothing of what was left out.
 */
async function readable(
  list: (page: PageOf) => Promise<Page<CaseSummary>>,
  actor: Actor,
  cursor: Cursor | undefined,
): Promise<Page<CaseSummary>> {
  const rows: CaseSummary[] = [];
  let at: Cursor | null | undefined = cursor;
  do {
    const page: Page<CaseSummary> = await list({ cursor: at, limit: limits.page - rows.length });
    rows.push(...page.rows.filter((row) => readerOf(actor, row) !== null));
    at = page.next;
  } while (at && rows.length < limits.page);
  return { rows, next: at ?? null };
}

export const queues: Pick<Handlers, 'deskQueue' | 'myQueue' | 'handled'> = {
  deskQueue: async ({ query }, { store, actor, now }) => {
    const organisation = organisationOf(actor, worksAtDesk);
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
