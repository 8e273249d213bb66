import type { MiddlewareHandler } from 'hono';
import type { Pause } from '../pause';
import { brokenReply, errorReply } from './reply';

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

/**
 * `dropBefore` cuts the connection with nothing done, `dropAfterCommit` with everything done and the answer lost;
 * `errcode` answers with that code and does nothing.
 */
export type Fault =
  { readonly delayMs: number } | { readonly errcode: number } | 'dropBefore' | 'dropAfterCommit' | 'http502';

export interface Faults {
  /** The next `times` requests to this path suffer the fault, after those already waiting for it. */
  next(path: WeChatPath, fault: Fault, times?: number): void;
  clear(): void;
}

/** Faults to come, and the middleware that lets a path suffer them one a request. */
export function faultQueue(pause: Pause): {
  faults: Faults;
  suffering: (path: WeChatPath) => MiddlewareHandler;
} {
  const waiting = new Map<WeChatPath, Fault[]>();
  return {
    faults: {
      next(path, fault, times = 1) {
        const queue = waiting.get(path) ?? [];
        waiting.set(path, [...queue, ...Array.from({ length: times }, () => fault)]);
      },
      clear: () => waiting.clear(),
    },
    suffering: (path) => async (context, next) => {
      const fault = waiting.get(path)?.shift();
      if (fault === 'dropBefore') return brokenReply();
      if (fault === 'http502') return new Response('<html>502 Bad Gateway</html>', { status: 502 });
      if (fault === 'dropAfterCommit') {
        await next();
        context.res = brokenReply();
        return;
      }
      if (fault !== undefined && 'errcode' in fault) return errorReply(fault.errcode);
      if (fault !== undefined) await pause(fault.delayMs);
      await next();
    },
  };
}
