import { Cursor } from '../ids';
import { BesideFiling, BesidePage, FiledBeside } from '../people/beside';
import * as z from '../z';
import type { Endpoint } from './endpoint';

/** Filed by a helper of a village for whoever is beside them. */
export const besideEndpoints = {
  fileBeside: {
    method: 'POST',
    path: '/v1/beside/cases',
    title:
      'File a case for whoever is beside me, to be opened by its code; the same key returns the first result',
    open: false,
    params: null,
    query: null,
    body: BesideFiling,
    reply: FiledBeside,
  },
  filedBeside: {
    method: 'GET',
    path: '/v1/beside/cases',
    title: 'Cases I filed for others who let me see how they go, newest first',
    open: false,
    params: null,
    query: z.strictObject({ cursor: Cursor.optional() }),
    body: null,
    reply: BesidePage,
  },
} as const satisfies Record<string, Endpoint>;
