import { confirmUntil } from '../../../work/case/settleDeliveries';
import { inboxOf } from '../../../work/helping/inboxOf';
import type { Handlers } from '../../context';
import { showUnreadable } from '../../show/unreadable';

export const inbox: Pick<Handlers, 'inbox' | 'seen'> = {
  inbox: async ({ query }, context) => {
    const { rows, next, unseen, unreadable } = await inboxOf(query, context);
    return { notices: rows, unseen, next, ...showUnreadable(unreadable) };
  },

  seen: async ({ body }, context) => {
    const { store, actor } = context;
    await store.inbox.markSeen(actor.personId, body.until);
    await confirmUntil(body.until, context);
  },
};
