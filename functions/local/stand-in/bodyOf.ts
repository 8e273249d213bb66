import type { Context } from 'hono';

/** The JSON a request carries; undefined when it is none. */
export const bodyOf = (context: Context): Promise<unknown> => context.req.json().catch(() => undefined);
