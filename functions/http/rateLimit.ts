import type { Instant } from '../contract/ids';
import type { Puzzle } from '../contract/puzzle';
import { addMs } from '../domain/clocks/day';
import { Refused } from '../domain/refused';
import type { RateLimits } from '../runtime/env';
import type { Rates } from '../store/rates';
import { StoreUnavailable } from '../store/table/orUnavailable';

/** Too often in one window; `retryAfter` in seconds. `puzzle`: what lets the request in without waiting. */
export class TooManyRequests extends Refused {
  constructor(
    readonly retryAfter: number,
    readonly puzzle: Puzzle | null = null,
  ) {
    super('too_many_requests');
  }
}

/** Requests counted here before the count is shared: one write in ten requests. */
const lot = 10;

/** What the shared counter is known to hold, and what this instance has not told it yet. */
type Count = { shared: number; unshared: number };
const none: Count = { shared: 0, unshared: 0 };
type Window = { start: Instant; counts: Map<string, Count> };

const windowStart = (now: Instant, seconds: number): Instant => {
  const ms = Date.parse(now);
  return addMs(now, -(ms % (seconds * 1000)));
};

const secondsLeft = (start: Instant, seconds: number, now: Instant): number =>
  Math.ceil(seconds - (Date.parse(now) - Date.parse(start)) / 1000);

export type RateLimiter = {
  /** @throws TooManyRequests when a subject has used up the limit of a sort. */
  check(sort: keyof RateLimits, subject: string, now: Instant): void;
  /** Counts one more, or so many. `mayShare`: whether this request can spare a store call to tell the other instances. */
  add(sort: keyof RateLimits, subject: string, now: Instant, mayShare?: boolean, by?: number): Promise<void>;
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
    check: (sort, subject, now) => {
      const { limit, seconds } = limits[sort];
      const { start, counts } = windowAt(sort, now);
      const { shared, unshared } = counts.get(subject) ?? none;
      if (shared + unshared >= limit) throw new TooManyRequests(secondsLeft(start, seconds, now));
    },

    add: async (sort, subject, now, mayShare = true, more = 1) => {
      const { start, counts } = windowAt(sort, now);
      const count = counts.get(subject) ?? { ...none };
      counts.set(subject, count);
      count.unshared += more;
      if (count.unshared < lot || !mayShare) return;
      const by = count.unshared;
      count.unshared = 0;
      count.shared += by;
      const expiresAt = addMs(start, 2 * limits[sort].seconds * 1000);
      try {
        const total = await rates.add(`${sort} ${subject}`, start, by, expiresAt);
        count.shared = Math.max(count.shared, total);
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        // Nobody is refused because counting failed: this instance goes on counting, and tells the others of it later.
        count.shared -= by;
        count.unshared += by;
      }
    },
  };
}
