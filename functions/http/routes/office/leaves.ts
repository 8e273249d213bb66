import { StaffRole, type Role } from '../../../contract/words';
import { endLeave, leavesFor, stoodInFor, takeLeave } from '../../../work/carriers/leave';
import type { PageOf } from '../../../store/table/list';
import { onlyOwnOffice } from '../../auth/onlyOwnOffice';
import type { Handlers } from '../../context';
import { showPage } from '../../show/row';
import { readable } from './readable';

const everyone: readonly Role[] = StaffRole.options;

export const leaves: Pick<Handlers, 'leaves' | 'takeLeave' | 'endLeave' | 'deputyQueue'> = {
  leaves: async ({ params }, context) => {
    onlyOwnOffice(context.actor, params.organisationId, everyone);
    return leavesFor(params, context);
  },

  takeLeave: async ({ params, body }, context) => {
    onlyOwnOffice(context.actor, params.organisationId, everyone);
    await takeLeave(params, body, context);
  },

  endLeave: async ({ params }, context) => {
    onlyOwnOffice(context.actor, params.organisationId, everyone);
    await endLeave(params, params.leaveId, context);
  },

  deputyQueue: async ({ params, query }, context) => {
    const { actor, store, now } = context;
    onlyOwnOffice(actor, params.organisationId, everyone);
    const { personId } = await stoodInFor(params, params.leaveId, context);
    const list = (page: PageOf) => store.cases.handledBy(personId, page);
    return showPage(await readable(list, actor, query.cursor), actor, now);
  },
};
