import * as z from 'zod/v4';
import { isRecord, type Callable } from '../values';
import { WxFailure } from '../wx-failure';
import { asyncApi, type Surroundings } from './async-api';
import type { Connections } from './connections';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const methods = ['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT'] as const;

const Request = z.object({
  url: z.string(),
  // WeChat knows no PATCH.
  method: z.enum(methods).default('GET'),
  header: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  data: z.unknown().optional(),
  dataType: z.string().default('json'),
  timeout: z.number().default(60_000),
});
type Request = z.infer<typeof Request>;

/** WeChat puts this on every request and lets no program change it. */
export const referer = 'https://servicewechat.com/touristappid/devtools/page-frame.html';

const headersOf = ({ header }: Request): Record<string, string> => {
  const own = Object.entries(header).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { 'content-type': 'application/json', ...Object.fromEntries(own), referer };
};

const pairs = (data: unknown): string =>
  new URLSearchParams(
    Object.entries(isRecord(data) ? data : {}).map(([name, value]) => [name, String(value)]),
  ).toString();

const urlOf = ({ method, url, data }: Request): string => {
  const query = method === 'GET' ? pairs(data) : '';
  return query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`;
};

const bodyOf = ({ data, method }: Request, contentType: string | undefined): { body?: string } => {
  if (method === 'GET' || method === 'HEAD' || data === undefined || data === null) return {};
  if (typeof data === 'string') return { body: data };
  return {
    body: contentType?.startsWith('application/x-www-form-urlencoded') ? pairs(data) : JSON.stringify(data),
  };
};

const readBody = (text: string, dataType: string): unknown => {
  if (dataType !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Sends one request; every HTTP status is a success, as in WeChat. @throws WxFailure when there is no reply. */
async function send(fetch: Fetch, request: Request, stop: AbortController): Promise<Record<string, unknown>> {
  const headers = headersOf(request);
  const timer = setTimeout(() => stop.abort('timeout'), request.timeout);
  try {
    const init = {
      method: request.method,
      headers,
      ...bodyOf(request, headers['content-type']),
      signal: stop.signal,
    };
    const reply = await fetch(urlOf(request), init);
    const data = readBody(await reply.text(), request.dataType);
    return { data, statusCode: reply.status, header: Object.fromEntries(reply.headers) };
  } catch (thrown) {
    const reason: unknown = stop.signal.aborted ? stop.signal.reason : thrown;
    throw new WxFailure(reason instanceof Error ? reason.message : String(reason));
  } finally {
    clearTimeout(timer);
  }
}

/** wx.request over the given `fetch`; `closing` ends what is still under way. */
export function requestApi(
  around: Surroundings,
  fetch: Fetch,
  closing: AbortSignal,
  connections: Connections,
): Record<string, Callable> {
  return {
    request: (options) => {
      const stop = new AbortController();
      const abort = () => stop.abort('abort');
      closing.addEventListener('abort', abort, { once: true });
      const run = (request: Request) =>
        connections
          .hold(() => send(fetch, request, stop))
          .finally(() => closing.removeEventListener('abort', abort));
      // It answers by callbacks alone: the task is what it returns.
      asyncApi(
        around,
        'request',
        Request,
        run,
      )({ complete: () => {}, ...(isRecord(options) ? options : {}) });
      return { abort };
    },
  };
}
