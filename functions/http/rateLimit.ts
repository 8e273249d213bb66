import type { Instant } from '../contract/ids';
import { addMs } from '../domain/clocks/day';
import type { RateLimits } from '../runtime/env';
import type { Rates } from '../store/ports';
import { TooManyRequests } from './problems/refusals';

/** Requests counted here before the count is shared: one write in ten requests. */
const lot = 10;

/** What the shared counter is known to hold, and what this instance has not told it yet. */
type Count = { shared: number; unshared: number };
type Window = { start: Instant; counts: Map<string, Count> };

const windowStart = (now: Instant, seconds: number): Instant => {
  const ms = Date.parse(now);
  return addMs(now, -(ms % (seconds * 1000)));
};

const secondsLeft = (start: Instant, seconds: number, now: Instant): number =>
  Math.ceil(seconds - (Date.parse(now) - Date.parse(start)) / 1000);

export type RateLimiter = {
  /**
   * Counts one more request of a sort by a subject. `mayShare`: whether this request can spare a store call to tell
   * the other instances.
   * @throws TooManyRequests above the limit.
   */
  count(sort: keyof RateLimits, subject: string, now: Instant, mayShare?: boolean): Promise<void>;
};

/** Counts in this instance's memory, and through the store with the other instances in lots. */
export function rateLimiter(rates: Rates, limits: RateLimits): RateLimiter {
  const windows = new Map<keyof RateLimits, Window>();

  /** A new window begins empty, so that memory holds no more than one window of subjects. */
  const windowAt = (sort: keyof RateLimits, now: Instant): Window => {
    const start = windowStart(now, limits[sort].seconds);
    const open = windows.get(sort);
    if (open?.start === start) return open;
    const fresh = { start, counts: new Map<string, Count>() };
    windows.set(sort, fresh);
    return fresh;
  };

  return {
    count: async (sort, subject, now, mayShare = true) => {
      const { limit, seconds } = limits[sort];
      const { start, counts } = windowAt(sort, now);
      const count = counts.get(subject) ?? { shared: 0, unshared: 0 };
      counts.set(subject, count);
      count.unshared += 1;
      if (count.shared + count.unshared > limit) throw new TooManyRequests(secondsLeft(start, seconds, now));
      if (count.unshared < lot || !mayShare) return;
      const by = count.unshared;
      count.unshared = 0;
      count.shared += by;
      const total = await rates.add(`${sort} ${subject}`, start, by, addMs(start, 2 * seconds * 1000));
      count.shared = Math.max(count.shared, total);
    },
  };
}
