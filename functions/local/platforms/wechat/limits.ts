import type { MiddlewareHandler } from 'hono';
import { paths, type WeChatPath } from './paths';
import { errorReply } from './reply';

export interface Limit {
  readonly perMinute?: number;
  readonly perDay?: number;
}

export interface Limits {
  /** Replaces the limits of a path; what was counted stays. */
  set(path: WeChatPath, limit: Limit): void;
}

/** What an account begins with, where it is known; the rest has no limit here. */
const usual: Partial<Record<WeChatPath, Limit>> = {
  [paths.token]: { perDay: 2_000 },
  [paths.stableToken]: { perMinute: 10_000, perDay: 500_000 },
  [paths.send]: { perDay: 10_000_000 },
  [paths.code]: { perMinute: 5_000 },
  [paths.link]: { perDay: 500_000 },
};

const minuteMs = 60_000;
const dayMs = 86_400_000;
const chinaMs = 8 * 3_600_000;

/** Counts by minute of the clock and by day in China; beyond a limit nothing is done. */
export function limitKeeper(now: () => Date): {
  limits: Limits;
  limited: (path: WeChatPath) => MiddlewareHandler;
  /** Counts one more under this name; false beyond so many in a minute. */
  withinMinute: (name: string, most: number) => boolean;
} {
  const set = new Map<string, Limit>(Object.entries(usual));
  const counts = new Map<string, { window: number; count: number }>();
  function countOf(key: string, window: number): number {
    const known = counts.get(key);
    const count = known?.window === window ? known.count + 1 : 1;
    counts.set(key, { window, count });
    return count;
  }
  const withinMinute = (name: string, most: number): boolean =>
    countOf(`${name} minute`, Math.floor(now().getTime() / minuteMs)) <= most;
  return {
    withinMinute,
    limits: { set: (path, limit) => void set.set(path, limit) },
    limited: (path) => async (_, next) => {
      const { perMinute = Infinity, perDay = Infinity } = set.get(path) ?? {};
      if (!withinMinute(path, perMinute)) return errorReply(45011);
      const today = Math.floor((now().getTime() + chinaMs) / dayMs);
      if (countOf(`${path} day`, today) > perDay) return errorReply(45009);
      await next();
    },
  };
}
