import { confirmUntil } from '../../work/settleDeliveries';
import type { Handlers } from '../context';
import { showUnreadable } from '../show/unreadable';

export const inbox: Pick<Handlers, 'inbox' | 'seen'> = {
  inbox: async ({ query }, { store, actor }) => {
    const { rows, next, unreadable } = await store.inbox.page(actor.personId, query);
    const unseen = rows.filter((notice) => !notice.seen).length;
    return { notices: rows, unseen, next, ...showUnreadable(unreadable) };
  },

  seen: async ({ body }, context) => {
    const { store, actor } = context;
    await store.inbox.markSeen(actor.personId, body.until);
    await confirmUntil(body.until, context);
  },
};
