import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { type EndpointName, endpoints } from '../contract/endpoints';
import { entriesOf } from '../contract/entries';
import { puzzleHeader } from '../contract/puzzle';
import { receiptIn } from '../contract/receiptCode';
import { Year } from '../contract/root';
import { inCookie } from '../contract/session';
import { dayOf, yearOf } from '../domain/clocks/day';
import { Refused } from '../domain/refused';
import { publishedOf } from '../work/publishedOf';
import type { ApiDeps } from './context';
import { dataFilePath } from './myData/path';
import { replyToError } from './problems/reply';
import { rateLimiter, type RateLimiter } from './rateLimit';
import { type ApiEnvironment, requestLog } from './requestLog';
import { inRouteOrder, routePath } from './routeOrder';
import { handlers } from './routes';
import { serve } from './serve';
import { smsReports, smsReportsPath } from './smsReports';
import { proveAddress, takePush, weChatPushPath } from './weChatPush';

const cookieless = {
  allowMethods: ['GET', 'POST', 'DELETE'],
  allowHeaders: ['authorization', 'content-type', inCookie.header, puzzleHeader],
  exposeHeaders: ['x-request-id', 'retry-after'],
  maxAge: 600,
};

/** Pages of other origins that are named may ask; the browser app alone may ask with its cookie. */
function crossOrigin({ allowedOrigins, appOrigin }: ApiDeps): MiddlewareHandler<ApiEnvironment> {
  const others = cors({ ...cookieless, origin: allowedOrigins });
  const app = cors({ ...cookieless, origin: allowedOrigins, credentials: true });
  return (http, next) => (http.req.header('origin') === appOrigin ? app : others)(http, next);
}

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

  api.use(requestLog(deps));
  if (deps.allowedOrigins.length > 0) api.use(crossOrigin(deps));
  for (const name of inRouteOrder(entriesOf(endpoints))) mount(api, name, deps, limiter);
  // Two pages that most instances are never asked for: they are loaded and made when they are.
  let described: Promise<string> | undefined;
  api.get('/openapi.json', async (http) => {
    described ??= import('./openapi/document').then(({ openApiDocument }) =>
      JSON.stringify(openApiDocument()),
    );
    return http.body(await described, 200, { 'content-type': 'application/json' });
  });
  api.get('/check', async (http) => {
    const [{ checkPage }, { pageHeaders }, { issuerOf }] = await Promise.all([
      import('./check/page'),
      import('./check/frame'),
      import('../work/issuerOf'),
    ]);
    const asked = receiptIn(http.req.query('r') ?? '');
    const receipt = deps.receipts.check(asked);
    const published = receipt && (await publishedOf(receipt, deps.store));
    const issuer = receipt && (await issuerOf(receipt.number, deps.store));
    return http.body(checkPage(asked, receipt, { published, issuer }), 200, pageHeaders);
  });
  api.get('/roots', async (http) => {
    const [{ rootsPage }, { pageHeaders }] = await Promise.all([
      import('./check/rootsPage'),
      import('./check/frame'),
    ]);
    const thisYear = String(yearOf(dayOf(deps.now())));
    const year = Year.safeParse(http.req.query('year')).data ?? thisYear;
    return http.body(rootsPage(year, thisYear, await deps.store.roots.in(year)), 200, pageHeaders);
  });
  api.get(`${dataFilePath}/:ticket`, async (http) => {
    const { dataFile } = await import('./myData/dataFile');
    return dataFile(deps)(http);
  });
  api.post(smsReportsPath, smsReports(deps));
  api.get(weChatPushPath, proveAddress(deps));
  api.post(weChatPushPath, takePush(deps));
  api.notFound((http) => refuse(new Refused('not_found'), http));
  api.onError(refuse);
  return api;
}
