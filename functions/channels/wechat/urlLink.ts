import * as z from '../../contract/z';
import { checkEntrance } from './entrance';
import { WeChatUnavailable } from './failures';
import type { TokenCall } from './tokenCall';

const path = '/wxa/generate_urllink';

export interface UrlLink {
  /** A page of the released mini-program, without a leading slash or a query. */
  readonly path: string;
  /** Without a question mark, at most 1024 characters. */
  readonly query: string;
  /** How many days it works, 30 at most. */
  readonly days: number;
}

const LinkReply = z.object({ url_link: z.url({ protocol: /^https$/ }) });
/** `expire_type`: the end is said in days, not as a moment. */
const inDays = 1;

/** An address that opens a page of the mini-program from outside WeChat, such as from a text message. */
export async function urlLink(call: TokenCall, { path: page, query, days }: UrlLink): Promise<string> {
  checkEntrance(path, { page, query, days });
  const body = { path: page, query, expire_type: inDays, expire_interval: days };
  const reply = LinkReply.safeParse(await call(path, { body }));
  if (!reply.success) throw new WeChatUnavailable({ path }, 5);
  return reply.data.url_link;
}
