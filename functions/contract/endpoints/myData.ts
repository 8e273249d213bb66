import { Cursor } from '../ids';
import { MyData } from '../myData';
import * as z from '../z';
import type { Endpoint } from './endpoint';

/** What is held about a person, for that person. */
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
} as const satisfies Record<string, Endpoint>;
