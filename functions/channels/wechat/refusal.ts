import type { Reply } from './exchange';
import { WeChatQuota, WeChatRejected, WeChatUnavailable } from './failures';

/** How long to leave WeChat alone, in seconds, by error code; every code not here or below is final. */
const passing: Readonly<Record<number, number>> = {
  /** System busy, still after our own retries. */
  [-1]: 60,
  /** Too many calls this minute. */
  45011: 60,
  /** Two messages to one person at once. */
  43108: 5,
};

const quotaUsedUp = 45009;

const ridIn = (errmsg: string) => /\brid: ?([0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8})/.exec(errmsg)?.[1];
const fieldIn = (errmsg: string) => /\bdata\.([a-z_]+\d+)\./.exec(errmsg)?.[1];

/** The facts of a reply that may be logged: never its text, which can quote what was sent. */
export function factsOf(path: string, { errcode, errmsg }: Reply) {
  const rid = ridIn(errmsg);
  return { path, errcode, ...(rid !== undefined && { rid }) };
}

/** The failure a reply with an error code stands for. Source: WeChat's global return codes. */
export function refusal(path: string, reply: Reply): Error {
  const facts = factsOf(path, reply);
  const seconds = passing[reply.errcode];
  if (seconds !== undefined) return new WeChatUnavailable(facts, seconds);
  if (reply.errcode === quotaUsedUp) return new WeChatQuota(facts);
  return new WeChatRejected(facts, fieldIn(reply.errmsg));
}
