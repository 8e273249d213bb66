import type { MiddlewareHandler } from 'hono';
import * as z from '../../contract/z';
import { bodyOf } from './bodyOf';
import { errorReply } from './reply';

const ToSomebody = z.object({ touser: z.string() });

/** Refuses a message to a person while another to them is still being handled. */
export function oneAtATime(): MiddlewareHandler {
  const busy = new Set<string>();
  return async (context, next) => {
    const read = ToSomebody.safeParse(await bodyOf(context));
    const openid = read.data?.touser;
    if (openid !== undefined && busy.has(openid)) return errorReply(43108);
    if (openid !== undefined) busy.add(openid);
    await next();
    if (openid !== undefined) busy.delete(openid);
  };
}
