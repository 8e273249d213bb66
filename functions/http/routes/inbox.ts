import type { Handlers } from '../context';

export const inbox: Pick<Handlers, 'inbox' | 'seen'> = {
  inbox: async ({ query }, { store, actor }) => {
    const { rows, next } = await store.inbox.page(actor.personId, query);
    return { notices: rows, unseen: rows.filter((notice) => !notice.seen).length, next };
  },

  seen: async ({ body }, { store, actor }) => {
    await store.inbox.markSeen(actor.personId, body.until);
  },
};
