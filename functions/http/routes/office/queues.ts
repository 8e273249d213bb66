import type { WorkCount, WorkFilter } from '../../../contract/case/work';
import type { CaseId } from '../../../contract/ids';
import type { Actor } from '../../../domain/case/case';
import { dayOf } from '../../../domain/clocks/day';
import { findsWorkAt, organisationOf, worksAtDesk, worksOnCases } from '../../../domain/standing/deskRoles';
import {
  inPost,
  knownCounts,
  standsIn,
  type OwnLines,
  type Whose,
  type WorkList,
} from '../../../domain/standing/workLines';
import { readerOf } from '../../../domain/standing/reader';
import { leadsDesk } from '../../../domain/standing/standings';
import type { CasesPage } from '../../../store/cases/listCases';
import type { PageOf } from '../../../store/table/list';
import type { Handlers, SignedInContext } from '../../context';
import { showPage } from '../../show/row';
import { readable, wanted } from './readable';

/** Whose list it is: of the person, or of the office that they lead. @throws Refused `not_allowed` */
function whose(list: WorkList, actor: Actor): Whose {
  switch (list) {
    case 'mine':
    case 'others':
      return inPost(actor.personId, organisationOf(actor, worksOnCases), actor.role);
    case 'desk':
      return organisationOf(actor, worksAtDesk).organisationId;
    case 'people':
    case 'handedOver':
      return organisationOf(actor, leadsDesk).organisationId;
  }
}

/** How many of a list the one who asks may know of. */
export async function countOf(list: WorkList, { store, actor }: SignedInContext): Promise<WorkCount> {
  return knownCounts(actor, list, await store.work.counts(list, whose(list, actor)));
}

/** The cases of a list that lies line by line; whatever has left it a moment ago is left out. */
const linesOf =
  (list: OwnLines, of: Whose, { store }: SignedInContext) =>
  async (page: PageOf): Promise<CasesPage> => {
    const { rows: ids, next } = await store.work.page(list, of, page);
    const found = await store.cases.summaries(ids);
    return { ...found, rows: found.rows.filter((row) => standsIn(row, list, of)), next };
  };

/** Where the cases of a list are read, the most urgent first. */
function readingOf(list: WorkList, context: SignedInContext): (page: PageOf) => Promise<CasesPage> {
  const { store, actor } = context;
  const of = whose(list, actor);
  switch (list) {
    case 'desk': {
      const organisation = organisationOf(actor, worksAtDesk);
      return (page) => store.cases.heldBy({ at: 'desk', organisation }, page);
    }
    case 'mine': {
      const organisation = organisationOf(actor, worksOnCases);
      const person = { personId: actor.personId, name: actor.name ?? '', organisation };
      return (page) => store.cases.heldBy({ at: 'person', person }, page);
    }
    case 'others':
    case 'people':
    case 'handedOver':
      return linesOf(list, of, context);
  }
}

/** Who may take nothing at a desk is shown nothing there: so nothing is asked for. */
const findsNothing = (list: WorkList, actor: Actor): boolean =>
  list === 'desk' && !findsWorkAt(organisationOf(actor, worksAtDesk).organisationId, actor.role);

/** A page of a list of work; with how many there are of all of it, where that is asked for. */
export async function workPage(list: WorkList, filter: WorkFilter, context: SignedInContext) {
  const { actor, now } = context;
  if (findsNothing(list, actor)) return { rows: [], next: null };
  const { cursor, count: isCounted, ...asked } = filter;
  const [page, count] = await Promise.all([
    readable(readingOf(list, context), actor, cursor, wanted(asked, now)),
    isCounted === undefined ? null : countOf(list, context),
  ]);
  return { ...showPage(page, actor, now), ...(count && { count }) };
}

/** As many of a day are shown as one person can look through; how many there were is said. */
const shownOfDay = 50;

export const queues: Pick<
  Handlers,
  'deskQueue' | 'myQueue' | 'othersQueue' | 'peopleQueue' | 'handedOverQueue' | 'doneToday' | 'handled'
> = {
  deskQueue: ({ query }, context) => workPage('desk', query, context),
  myQueue: ({ query }, context) => workPage('mine', query, context),
  othersQueue: ({ query }, context) => workPage('others', query, context),
  peopleQueue: ({ query }, context) => workPage('people', query, context),
  handedOverQueue: ({ query }, context) => workPage('handedOver', query, context),

  doneToday: async (_, { store, actor, now }) => {
    organisationOf(actor, worksOnCases);
    const done = await store.work.done(actor.personId, dayOf(now));
    const latest: CaseId[] = done.slice(0, shownOfDay).map(({ caseId }) => caseId);
    const { rows, ...rest } = await store.cases.summaries(latest);
    const seen = rows.filter((row) => readerOf(actor, row) !== null);
    // In another post they brought on others, which stand in its list.
    const count = seen.length + Math.max(0, done.length - shownOfDay);
    return { ...showPage({ rows: seen, ...rest, next: null }, actor, now), count };
  },

  handled: async ({ query }, { store, actor, now }) => {
    organisationOf(actor, worksOnCases);
    const list = (page: PageOf) => store.cases.handledBy(actor.personId, page);
    return showPage(await readable(list, actor, query.cursor), actor, now);
  },
};
