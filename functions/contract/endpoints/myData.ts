import { Cursor } from '../ids';
import { DataLink, EndSession, Forgotten, MyData } from '../people/myData';
import { Me } from '../people/session';
import { Line } from '../text';
import * as z from '../z';
import type { Endpoint } from './endpoint';

/** What is held about a person, for that person: to read, to correct, to take back and to delete. */
export const myDataEndpoints = {
  myData: {
    method: 'GET',
    path: '/v1/me/data',
    title: 'What is held about me: my record and my cases, to read and to take along',
    open: false,
    params: null,
    query: z.strictObject({ cursor: Cursor.optional() }),
    body: null,
    reply: MyData,
  },
  takeData: {
    method: 'POST',
    path: '/v1/me/data/file',
    title: 'A short link to one file with all of it, papers included',
    open: false,
    params: null,
    query: null,
    body: z.strictObject({}),
    reply: DataLink,
  },
  setName: {
    method: 'POST',
    path: '/v1/me/name',
    title: 'Correct the name I am known by here; null takes it away',
    open: false,
    params: null,
    query: null,
    body: z.strictObject({ name: Line.nullable() }),
    reply: Me,
  },
  endSession: {
    method: 'POST',
    path: '/v1/me/sessions/end',
    title: 'Sign out another phone or browser of mine',
    open: false,
    params: null,
    query: null,
    body: EndSession,
    reply: null,
  },
  withdrawConsents: {
    method: 'DELETE',
    path: '/v1/me/consents',
    title: 'Take back every consent to messages of WeChat',
    open: false,
    params: null,
    query: null,
    body: null,
    reply: null,
  },
  forgetMe: {
    method: 'DELETE',
    path: '/v1/me',
    title: 'Delete what need not be kept of me, and say what stays, until when',
    open: false,
    params: null,
    query: null,
    body: null,
    reply: Forgotten,
  },
} as const satisfies Record<string, Endpoint>;
