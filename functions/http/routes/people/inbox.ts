import { confirmUntil } from '../../../work/case/settleDeliveries';
import { inboxOf } from '../../../work/helping/inboxOf';
import type { Handlers } from '../../context';
import { showUnreadable } from '../../show/unreadable';

export const inbox: Pick<Handlers, 'inbox' | 'seen'> = {
  inbox: async ({ query }, context) => {
    const { rows, signIns, next, unseen, unreadable } = await inboxOf(query, context);
    const shown = { notices: rows, ...(signIns.length > 0 && { signIns }) };
    return { ...shown, unseen, next, ...showUnreadable(unreadable) };
  },

  seen: async ({ body }, context) => {
    const { store, actor } = context;
    await store.inbox.markSeen(actor.personId, body.until);
    await confirmUntil(body.until, context);
  },
};
