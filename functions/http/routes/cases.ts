import { lifecycles } from '../../domain/kinds';
import { standingFor } from '../../domain/act';
import { Refused } from '../../domain/refused';
import { actOnce } from '../cases/actOnce';
import { fileOnce } from '../cases/fileOnce';
import { readerOf } from '../cases/reader';
import { Created, type Handlers } from '../context';
import { showCase } from '../show/case';
import { showEntry } from '../show/entry';
import { showPage } from '../show/row';
import { showState } from '../show/state';

export const cases: Pick<Handlers, 'fileCase' | 'myCases' | 'getCase' | 'actOnCase' | 'candidates'> = {
  fileCase: async ({ body }, context) => {
    const { actor, now, rate } = context;
    if (actor.role !== 'resident') throw new Refused('not_allowed');
    rate.check('file', actor.personId);
    const filed = await fileOnce(actor.personId, body, context);
    const view = showCase(filed, actor, 'owner', now);
    if (!filed.isNew) return view;
    await rate.add('file', actor.personId);
    return new Created(view);
  },

  myCases: async ({ query }, { store, actor, now }) => {
    if (actor.role !== 'resident') throw new Refused('not_allowed');
    return showPage(await store.cases.ownedBy(actor.personId, query), now);
  },

  getCase: async ({ params }, { store, actor, now }) => {
    const found = await store.cases.whole(params.caseId);
    const standing = found && readerOf(actor, found.head);
    // The store looks twice before it says that nothing is there; a stranger waits as long.
    if (found && !standing) await store.cases.get(params.caseId);
    if (!found || !standing) throw new Refused('not_found');
    return showCase(found, actor, standing, now);
  },

  actOnCase: async ({ params, body }, context) => {
    const { head, event, standing } = await actOnce(params.caseId, body, context);
    return { state: showState(head, context.actor, standing, context.now), entry: showEntry(event) };
  },

  candidates: async ({ params }, { store, actor }) => {
    const head = await store.cases.get(params.caseId);
    if (!head) throw new Refused('not_found');
    standingFor(actor, head, 'assign');
    const { handler } = lifecycles[head.kind];
    const members = await store.people.members(head.desk.organisationId, handler);
    return {
      candidates: members
        .filter(({ personId }) => personId !== head.ownerId)
        .map(({ personId, name, organisation }) => ({ personId, name, organisationName: organisation.name })),
    };
  },
};
