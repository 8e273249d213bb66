import { Cursor, Instant } from '../ids';
import { CasePage } from '../case/views';
import { InboxPage } from '../case/notices';
import * as z from '../z';
import type { Endpoint } from './endpoint';

const page = z.strictObject({ cursor: Cursor.optional() });

/** What waits with staff, and what everyone was told. */
export const deskEndpoints = {
  deskQueue: {
    method: 'GET',
    path: '/v1/queues/desk',
    title: 'What waits at the desk of my organisation, the most urgent first',
    open: false,
    params: null,
    query: page,
    body: null,
    reply: CasePage,
  },
  myQueue: {
    method: 'GET',
    path: '/v1/queues/mine',
    title: 'What waits with me, the most urgent first',
    open: false,
    params: null,
    query: page,
    body: null,
    reply: CasePage,
  },
  handled: {
    method: 'GET',
    path: '/v1/queues/handled',
    title: 'Open cases given to me, also while someone else must act',
    open: false,
    params: null,
    query: page,
    body: null,
    reply: CasePage,
  },
  inbox: {
    method: 'GET',
    path: '/v1/inbox',
    title: 'My notices, newest first',
    open: false,
    params: null,
    query: page,
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
