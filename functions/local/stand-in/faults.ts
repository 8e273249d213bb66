import type { MiddlewareHandler } from 'hono';
import type { Pause } from '../pause';
import { chanceOf, type Chance } from './chance';
import type { Fault, Likely } from './fault';
import { brokenReply } from './reply';

export const paths = {
  login: '/sns/jscode2session',
  token: '/cgi-bin/token',
  stableToken: '/cgi-bin/stable_token',
  send: '/cgi-bin/message/subscribe/send',
  phone: '/wxa/business/getuserphonenumber',
  code: '/wxa/getwxacodeunlimit',
  link: '/wxa/generate_urllink',
} as const;
export type WeChatPath = (typeof paths)[keyof typeof paths];

export interface Faults<Path = WeChatPath, Code = number> {
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
