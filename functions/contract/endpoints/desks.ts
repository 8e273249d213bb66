import { Cursor } from '../ids';
import { CasePage } from '../case/views';
import { Given, Givings } from '../deeds/giving';
import { DonePage, FoundPage, Searching, Today, WorkFilter, WorkPage } from '../case/work';
import * as z from '../z';
import type { Endpoint } from './endpoint';

const page = z.strictObject({ cursor: Cursor.optional() });

/** What waits with staff. */
export const deskEndpoints = {
  deskQueue: {
    method: 'GET',
    path: '/v1/queues/desk',
    title: 'What waits at the desk of my organisation, the most urgent first',
    open: false,
    params: null,
    query: WorkFilter,
    body: null,
    reply: WorkPage,
  },
  myQueue: {
    method: 'GET',
    path: '/v1/queues/mine',
    title: 'What waits with me, the most urgent first',
    open: false,
    params: null,
    query: WorkFilter,
    body: null,
    reply: WorkPage,
  },
  othersQueue: {
    method: 'GET',
    path: '/v1/queues/others',
    title: 'Open cases given to me in which somebody else must act now, the most urgent first',
    open: false,
    params: null,
    query: WorkFilter,
    body: null,
    reply: WorkPage,
  },
  peopleQueue: {
    method: 'GET',
    path: '/v1/queues/people',
    title:
      'What my office answers for and its people, or the residents, have in hand; by who leads it, the most urgent first',
    open: false,
    params: null,
    query: WorkFilter,
    body: null,
    reply: WorkPage,
  },
  handedOverQueue: {
    method: 'GET',
    path: '/v1/queues/handed',
    title:
      'What my office handed to another, as long as it is open there; by who leads it, the most urgent first',
    open: false,
    params: null,
    query: WorkFilter,
    body: null,
    reply: WorkPage,
  },
  doneToday: {
    method: 'GET',
    path: '/v1/queues/done',
    title: 'What I brought on today, the latest first',
    open: false,
    params: null,
    query: null,
    body: null,
    reply: DonePage,
  },
  today: {
    method: 'GET',
    path: '/v1/queues/today',
    title: 'My day’s work: counts of my lists, what waits, whom to phone, what is new',
    open: false,
    params: null,
    query: null,
    body: null,
    reply: Today,
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
  giveCases: {
    method: 'POST',
    path: '/v1/queues/given',
    title: 'Give several cases at once, or take them back; what became of each. The same key counts once',
    open: false,
    params: null,
    query: null,
    body: Givings,
    reply: Given,
  },
  searchCases: {
    method: 'POST',
    path: '/v1/queues/search',
    title:
      'Cases of my organisation that I may read, by number, words and whole names, the newest first; that I looked is on record',
    open: false,
    params: null,
    query: null,
    body: Searching,
    reply: FoundPage,
  },
} as const satisfies Record<string, Endpoint>;
