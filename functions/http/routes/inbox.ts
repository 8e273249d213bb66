import { confirmUntil } from '../../work/settleDeliveries';
import type { Handlers } from '../context';

export const inbox: Pick<Handlers, 'inbox' | 'seen'> = {
  inbox: async ({ query }, { store, actor }) => {
    const { rows, next } = await store.inbox.page(actor.personId, query);
    return { notices: rows, unseen: rows.filter((notice) => !notice.seen).length, next };
  },

  seen: async ({ body }, context) => {
    const { store, actor } = context;
    await store.inbox.markSeen(actor.personId, body.until);
    await confirmUntil(body.until, context);
  },
};
