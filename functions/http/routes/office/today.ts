import type { Today } from '../../../contract/case/work';
import { organisationOf, worksOnCases } from '../../../domain/standing/deskRoles';
import { dayOf } from '../../../domain/clocks/day';
import { draftsCounted } from '../../../work/decisions/draftLists';
import { worksBy } from '../../../domain/standing/workLines';
import type { Handlers } from '../../context';
import { callPage } from './calls';
import { countOf, workPage } from './queues';

export const today: Pick<Handlers, 'today'> = {
  today: async (_, context): Promise<Today> => {
    const { store, actor, now } = context;
    const { organisationId } = organisationOf(actor, worksOnCases);
    const [first, ...others] = worksBy(actor.role);
    const [waiting, counted, calls, { unseen }, done, drafts] = await Promise.all([
      workPage(first, { count: 'yes' }, context),
      Promise.all(others.map(async (list) => [list, await countOf(list, context)] as const)),
      callPage({}, context),
      // One line tells whether there is anything new at all.
      store.inbox.page(actor.personId, { limit: 1 }),
      store.work.done(actor.personId, dayOf(now)),
      draftsCounted(organisationId, context),
    ]);
    const counts = Object.fromEntries([[first, waiting.count], ...counted]);
    return { counts, waiting, calls, drafts, unseen, done: done.length };
  },
};
