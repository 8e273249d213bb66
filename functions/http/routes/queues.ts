import type { Role } from '../../contract/words';
import type { Actor } from '../../domain/case';
import { lifecycles } from '../../domain/kinds';
import { may } from '../../domain/permissions';
import { Refused } from '../../domain/refused';
import { standings } from '../../domain/standings';
import type { CaseSummary, Page } from '../../store/ports';
import type { Handlers } from '../context';
import { showPage } from '../show/row';

const kinds = Object.values(lifecycles);
const assigning: readonly Role[] = ['dispatcher', 'supervisor'];

const worksAtDesk = (role: Role): boolean =>
  assigning.includes(role) || kinds.some(({ handler, dutyMayTake }) => dutyMayTake && handler === role);

const worksOnCases = (role: Role): boolean =>
  assigning.includes(role) || kinds.some(({ handler }) => handler === role);

/** The organisation of staff who may do this. @throws Refused `not_allowed` to residents, administrators and others. */
function organisationOf({ role, organisation }: Actor, mayDo: (role: Role) => boolean) {
  if (!organisation || !mayDo(role)) throw new Refused('not_allowed');
  return organisation;
}

/** A list is by place; which of its cases one may see is decided case by case, as on opening it. */
const readable = (page: Page<CaseSummary>, actor: Actor): Page<CaseSummary> => ({
  ...page,
  rows: page.rows.filter((row) => may(standings(actor, row), 'read')),
});

export const queues: Pick<Handlers, 'deskQueue' | 'myQueue' | 'handled'> = {
  deskQueue: async ({ query }, { store, actor, now }) => {
    const organisation = organisationOf(actor, worksAtDesk);
    const page = await store.cases.heldBy({ at: 'desk', organisation }, query);
    return showPage(readable(page, actor), now);
  },

  myQueue: async ({ query }, { store, actor, now }) => {
    const organisation = organisationOf(actor, worksOnCases);
    const person = { personId: actor.personId, name: actor.name ?? '', organisation };
    const page = await store.cases.heldBy({ at: 'person', person }, query);
    return showPage(readable(page, actor), now);
  },

  handled: async ({ query }, { store, actor, now }) => {
    organisationOf(actor, worksOnCases);
    const page = await store.cases.handledBy(actor.personId, query);
    return showPage(readable(page, actor), now);
  },
};
