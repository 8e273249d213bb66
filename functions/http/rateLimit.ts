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
/** Subjects of a sort whose counts are kept; of more, the one that came first is forgotten, so that no flood fills the memory. */
const mostSubjects = 20_000;

/** What the shared counter is known to hold, and what this instance has not told it yet. */
type Count = { shared: number; unshared: number };
const none: Count = { shared: 0, unshared: 0 };
type Counts = Map<string, Count>;
/** `before`: the window that ended when this one began; empty when it is longer ago. */
type Window = { start: Instant; counts: Counts; before: Counts };

const windowStart = (now: Instant, seconds: number): Instant => {
  const ms = Date.parse(now);
  return addMs(now, -(ms % (seconds * 1000)));
};

const sumIn = (counts: Counts, subject: string): number => {
  const { shared, unshared } = counts.get(subject) ?? none;
  return shared + unshared;
};

/** What counts of the window before: as much of it as reaches into the last `seconds`, as if it had come evenly. */
const leftOf = (before: number, passed: number, seconds: number): number => before * (1 - passed / seconds);

/** Seconds until one more is let in, when nobody asks meanwhile. */
function wait(before: number, here: number, passed: number, { limit, seconds }: RateLimits['request']) {
  const untilRoom = (was: number, is: number): number => seconds * (1 - (limit - 1 - is) / was);
  if (here < limit) return Math.ceil(untilRoom(before, here) - passed);
  return Math.ceil(seconds - passed + untilRoom(here, 0));
}

export type RateLimiter = {
  /** @throws TooManyRequests when a subject has used up the limit of a sort. */
  check(sort: keyof RateLimits, subject: string, now: Instant): void;
  /** Counts one more, or so many. `mayShare`: whether this request can spare a store call to tell the other instances. */
  add(sort: keyof RateLimits, subject: string, now: Instant, mayShare?: boolean, by?: number): Promise<void>;
};

/**
 * Counts in this instance's memory, and through the store with the other instances in lots. Windows are fixed, which makes
 * them one counter for all instances; what the one before still counts goes down evenly while the next runs, so that
 * nobody has two limits at once around an edge. An instance that is new knows of others what its first lot tells it.
 */
export function rateLimiter(rates: Rates, limits: RateLimits): RateLimiter {
  const windows = new Map<keyof RateLimits, Window>();

  /** Memory holds no more than two windows of subjects. */
  const windowAt = (sort: keyof RateLimits, now: Instant): Window => {
    const { seconds } = limits[sort];
    const start = windowStart(now, seconds);
    const open = windows.get(sort);
    if (open?.start === start) return open;
    const isNext = open !== undefined && addMs(open.start, seconds * 1000) === start;
    const before: Counts = isNext ? open.counts : new Map<string, Count>();
    const fresh: Window = { start, counts: new Map<string, Count>(), before };
    windows.set(sort, fresh);
    return fresh;
  };

  const countOf = (counts: Counts, subject: string): Count => {
    const known = counts.get(subject);
    if (known) return known;
    const [first] = counts.keys();
    if (counts.size >= mostSubjects && first !== undefined) counts.delete(first);
    const fresh = { ...none };
    counts.set(subject, fresh);
    return fresh;
  };

  return {
    check: (sort, subject, now) => {
      const { limit, seconds } = limits[sort];
      const { start, counts, before } = windowAt(sort, now);
      const passed = (Date.parse(now) - Date.parse(start)) / 1000;
      const [was, here] = [sumIn(before, subject), sumIn(counts, subject)];
      if (leftOf(was, passed, seconds) + here > limit - 1)
        throw new TooManyRequests(wait(was, here, passed, limits[sort]));
    },

    add: async (sort, subject, now, mayShare = true, more = 1) => {
      const { start, counts } = windowAt(sort, now);
      const count = countOf(counts, subject);
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
