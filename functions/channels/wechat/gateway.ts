import type { Fetch } from '../fetchWithin';
import { exchange, type Reply } from './exchange';

export interface GatewayOptions {
  /** `https://api.weixin.qq.com`, or where a stand-in is mounted. */
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly sleep: (ms: number) => Promise<void>;
  /** From 0 up to but not 1; spreads the retries of many callers. */
  readonly random: () => number;
  /** Of one exchange, from its beginning to the end of its answer. */
  readonly timeoutMs: number;
}

/** Calls one path and gives its reply, busy ones tried again. @throws NoAnswer */
export type Gateway = (path: string, query: Record<string, string>, body?: unknown) => Promise<Reply>;

const busy = -1;
const waitsMs = [1000, 2000, 4000];
const jitterMs = 250;

/** The way to WeChat's servers. "System busy" means that nothing was done, so it is safe to try again, three times. */
export function gateway({ baseUrl, fetch, sleep, random, timeoutMs }: GatewayOptions): Gateway {
  return async (path, query, body) => {
    const url = new URL(`${baseUrl.replace(/\/$/, '')}${path}`);
    url.search = new URLSearchParams(query).toString();
    for (const waitMs of waitsMs) {
      const reply = await exchange(fetch, url, { body, timeoutMs });
      if (reply.errcode !== busy) return reply;
      await sleep(waitMs + random() * jitterMs);
    }
    return exchange(fetch, url, { body, timeoutMs });
  };
}
