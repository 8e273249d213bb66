import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { type EndpointName, endpoints } from '../contract/endpoints';
import { receiptIn } from '../contract/receiptCode';
import { Refused } from '../domain/refused';
import { checkPage, checkPageHeaders } from './check/page';
import type { ApiDeps } from './context';
import { openApiDocument } from './openapi/document';
import { replyToError } from './problems/reply';
import { rateLimiter, type RateLimiter } from './rateLimit';
import { type ApiEnvironment, requestLog } from './requestLog';
import { handlers } from './routes';
import { serve } from './serve';
import { smsReports, smsReportsPath } from './smsReports';
import { proveAddress, takePush, weChatPushPath } from './weChatPush';

/** `/cases/{caseId}` of the contract as the router writes it. */
const routePath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

const crossOrigin = (origins: string[]) =>
  cors({
    origin: origins,
    allowMethods: ['GET', 'POST', 'DELETE'],
    allowHeaders: ['authorization', 'content-type'],
    exposeHeaders: ['x-request-id', 'retry-after'],
    maxAge: 600,
  });

function mount<N extends EndpointName>(
  api: Hono<ApiEnvironment>,
  name: N,
  deps: ApiDeps,
  limiter: RateLimiter,
) {
  const { method, path } = endpoints[name];
  api.on(method, routePath(path), serve(name, handlers[name], deps, limiter));
}

/** The whole API: one route for each endpoint of the contract, and the page that describes them. */
export function createApi(deps: ApiDeps): Hono<ApiEnvironment> {
  const limiter = rateLimiter(deps.store.rates, deps.rates);
  const refuse = replyToError(deps.log);
  const api = new Hono<ApiEnvironment>();

  api.use(requestLog(deps.log));
  if (deps.allowedOrigins.length > 0) api.use(crossOrigin(deps.allowedOrigins));
  for (const name of Object.keys(endpoints) as EndpointName[]) mount(api, name, deps, limiter);
  let page: string | undefined;
  api.get('/openapi.json', (http) => {
    // Made when first asked for, which in most instances is never.
    page ??= JSON.stringify(openApiDocument());
    return http.body(page, 200, { 'content-type': 'application/json' });
  });
  api.get('/check', (http) => {
    const asked = receiptIn(http.req.query('r') ?? '');
    return http.body(checkPage(asked, deps.receipts.check(asked)), 200, checkPageHeaders);
  });
  api.post(smsReportsPath, smsReports(deps));
  api.get(weChatPushPath, proveAddress(deps));
  api.post(weChatPushPath, takePush(deps));
  api.notFound((http) => refuse(new Refused('not_found'), http));
  api.onError(refuse);
  return api;
}
