import { Cursor, Instant } from '../ids';
import { InboxPage } from '../case/notices';
import * as z from '../z';
import type { Endpoint } from './endpoint';

/** What everyone was told. */
export const inboxEndpoints = {
  inbox: {
    method: 'GET',
    path: '/v1/inbox',
    title: 'My notices, newest first',
    open: false,
    params: null,
    query: z.strictObject({ cursor: Cursor.optional() }),
    body: null,
    reply: InboxPage,
  },
  seen: {
    method: 'POST',
    path: '/v1/inbox/seen',
    title: 'I have seen my notices up to a moment',
    open: false,
    params: null,
    query: null,
    body: z.strictObject({ until: Instant }),
    reply: null,
  },
} as const satisfies Record<string, Endpoint>;
