import { confirmUntil } from '../../../work/case/settleDeliveries';
import { inboxOf } from '../../../work/helping/inboxOf';
import type { Handlers } from '../../context';
import { showUnreadable } from '../../show/unreadable';
import { unseenIn } from '../../show/unseen';

export const inbox: Pick<Handlers, 'inbox' | 'seen'> = {
  inbox: async ({ query }, context) => {
    const page = await inboxOf(query, context);
    const { rows, next, unreadable } = page;
    return { notices: rows, unseen: unseenIn(page), next, ...showUnreadable(unreadable) };
  },

  seen: async ({ body }, context) => {
    const { store, actor } = context;
    await store.inbox.markSeen(actor.personId, body.until);
    await confirmUntil(body.until, context);
  },
};
