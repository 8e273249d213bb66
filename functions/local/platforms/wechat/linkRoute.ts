import { randomBytes } from 'node:crypto';
import type { Handler } from 'hono';
import * as z from '../../../contract/z';
import { jsonBody } from '../jsonBody';
import type { Memory } from './memory';
import { errorReply, jsonReply } from './reply';
import type { Registered } from './sendRoute';
import { tokenRefusal, type Tokens } from './tokens';

const longestDays = 30;
const dayMs = 86_400_000;

const Asked = z.object({
  path: z.string().default(''),
  query: z.string().default(''),
  expire_type: z.union([z.literal(0), z.literal(1)]).default(0),
  expire_time: z.int().optional(),
  expire_interval: z.int().optional(),
  env_version: z.string().default('release'),
});
type Asked = z.infer<typeof Asked>;

const inQuery = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~%]{0,1024}$/;

/** When the link ends, milliseconds; undefined for a term that WeChat does not take. */
function endOf(asked: Asked, at: number): number | undefined {
  const farthest = at + longestDays * dayMs;
  if (asked.expire_type === 1) {
    const days = asked.expire_interval;
    return days !== undefined && days >= 1 && days <= longestDays ? at + days * dayMs : undefined;
  }
  if (asked.expire_time === undefined) return farthest;
  const end = asked.expire_time * 1000;
  return end > at && end <= farthest ? end : undefined;
}

/** `POST /wxa/generate_urllink`: an address that opens a page of the mini-program, for thirty days at most. */
export function linkRoute({ hasPage }: Registered, memory: Memory, tokens: Tokens, now: () => Date): Handler {
  return async (context) => {
    const refusal = tokenRefusal(context, tokens);
    if (refusal) return refusal;
    const asked = Asked.safeParse(await jsonBody(context));
    if (!asked.success) return errorReply(47001);
    const { path, query, env_version: version } = asked.data;
    const page = path.replace(/^\//, '');
    if (page.includes('?') || (page !== '' && hasPage && !hasPage(page))) return errorReply(40165);
    if (!inQuery.test(query)) return errorReply(40212);
    if (!['release', 'trial', 'develop'].includes(version)) return errorReply(85402);
    const end = endOf(asked.data, now().getTime());
    if (end === undefined) return errorReply(85401);

    const url = `https://wxaurl.cn/${randomBytes(8).toString('base64url')}`;
    memory.makeLink({ url, page, query, endsAt: new Date(end).toISOString() });
    return jsonReply({ errcode: 0, errmsg: 'ok', url_link: url });
  };
}
