import type { Today } from '../../../contract/case/work';
import { organisationOf, worksOnCases } from '../../../domain/standing/deskRoles';
import { dayOf } from '../../../domain/clocks/day';
import type { WorkList } from '../../../domain/standing/workLines';
import type { Handlers, SignedInContext } from '../../context';
import { callPage } from './calls';
import { countOf, workPage } from './queues';

/** Which lists somebody works by, the first of which is what waits for them: of a supervisor, what their people have in hand. */
function listsOf(role: SignedInContext['actor']['role']): [WorkList, ...WorkList[]] {
  if (role === 'supervisor') return ['people', 'desk', 'handedOver'];
  return role === 'dispatcher' ? ['desk', 'people', 'handedOver'] : ['mine', 'others', 'desk'];
}

export const today: Pick<Handlers, 'today'> = {
  today: async (_, context): Promise<Today> => {
    const { store, actor, now } = context;
    organisationOf(actor, worksOnCases);
    const [first, ...others] = listsOf(actor.role);
    const [waiting, counted, calls, { unseen }, done] = await Promise.all([
      workPage(first, { count: 'yes' }, context),
      Promise.all(others.map(async (list) => [list, await countOf(list, context)] as const)),
      callPage({}, context),
      // One line tells whether there is anything new at all.
      store.inbox.page(actor.personId, { limit: 1 }),
      store.work.done(actor.personId, dayOf(now)),
    ]);
    const counts = Object.fromEntries([[first, waiting.count], ...counted]);
    return { counts, waiting, calls, unseen, done: done.length };
  },
};
