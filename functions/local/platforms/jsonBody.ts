import type { Context } from 'hono';

/** The JSON a request carries; undefined when it is none. */
export const jsonBody = (context: Context): Promise<unknown> => context.req.json().catch(() => undefined);
