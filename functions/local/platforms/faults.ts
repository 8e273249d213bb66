import type { MiddlewareHandler } from 'hono';
import type { Pause } from '../pause';

/**
 * `dropBefore` cuts the connection with nothing done, `dropAfterCommit` with everything done and the answer lost;
 * `errcode` answers with that code and does nothing; `revokeTokens` makes every access token invalid just before.
 */
export type Fault<Code = number> =
  | { readonly delayMs: number }
  | { readonly errcode: Code }
  | 'dropBefore'
  | 'dropAfterCommit'
  | 'http502'
  | 'revokeTokens';

/** A fault that a share of the requests to a path suffers: 0.3 is three of ten. */
export type Likely<Path, Code> = { readonly path: Path; readonly fault: Fault<Code>; readonly share: number };

/** The fault that the next request to a path suffers, if any. */
export type Chance<Path, Code> = (path: Path) => Fault<Code> | undefined;

/** Numbers from 0 up to but not 1, always the same for a seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One draw for each request to a path that is listed; the shares of a path lie side by side. */
export function chanceOf<Path, Code>(
  seed: number,
  likely: readonly Likely<Path, Code>[],
): Chance<Path, Code> {
  const next = numbersFrom(seed);
  return (path) => {
    const here = likely.filter((one) => one.path === path);
    if (here.length === 0) return undefined;
    let left = next();
    return here.find(({ share }) => (left -= share) < 0)?.fault;
  };
}

export interface Faults<Path, Code = number> {
  /** The next `times` requests to this path suffer the fault, after those already waiting for it. */
  next(path: Path, fault: Fault<Code>, times?: number): void;
  /**
   * From now on requests suffer these by chance, one at most each, when none is waiting for them. The same seed gives
   * the same chance in the same order of requests. Replaces what was given before.
   */
  chance(seed: number, likely: readonly Likely<Path, Code>[]): void;
  clear(): void;
}

interface Answers<Code> {
  readonly pause: Pause;
  readonly refuse: (code: Code) => Response;
  readonly revokeTokens: () => void;
}

/** A reply that breaks off: a server that sends it has to cut the connection. */
export function brokenReply(): Response {
  const body = new ReadableStream({
    start: (controller) => controller.error(new Error('connection cut by the stand-in')),
  });
  return new Response(body);
}

/** Faults to come, and the middleware that lets a path suffer them one a request. */
export function faultQueue<Path extends string, Code>({
  pause,
  refuse,
  revokeTokens,
}: Answers<Code>): {
  faults: Faults<Path, Code>;
  suffering: (path: Path) => MiddlewareHandler;
} {
  const waiting = new Map<Path, Fault<Code>[]>();
  let drawn: Chance<Path, Code> | undefined;
  return {
    faults: {
      next(path, fault, times = 1) {
        const queue = waiting.get(path) ?? [];
        waiting.set(path, [...queue, ...Array.from({ length: times }, () => fault)]);
      },
      chance: (seed, likely) => (drawn = chanceOf(seed, likely)),
      clear() {
        waiting.clear();
        drawn = undefined;
      },
    },
    suffering: (path) => async (context, next) => {
      const fault = waiting.get(path)?.shift() ?? drawn?.(path);
      if (fault === 'dropBefore') return brokenReply();
      if (fault === 'http502') return new Response('<html>502 Bad Gateway</html>', { status: 502 });
      if (fault === 'dropAfterCommit') {
        await next();
        context.res = brokenReply();
        return;
      }
      if (fault === 'revokeTokens') revokeTokens();
      else if (fault !== undefined && 'errcode' in fault) return refuse(fault.errcode);
      else if (fault !== undefined) await pause(fault.delayMs);
      await next();
    },
  };
}
