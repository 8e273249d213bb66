import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { type EndpointName, endpoints } from '../contract/endpoints';
import { entriesOf } from '../contract/entries';
import { helpingHeader } from '../contract/people/helping';
import { puzzleHeader } from '../contract/puzzle';
import { inCookie } from '../contract/people/session';
import { Refused } from '../domain/refused';
import { addressSubject } from './auth/addressSubject';
import type { ApiDeps } from './context';
import { dataFilePath } from './myData/path';
import { replyToError } from './problems/reply';
import { rateLimiter, type RateLimiter } from './rateLimit';
import { type ApiEnvironment, requestLog } from './requestLog';
import { inRouteOrder, routePath } from './routeOrder';
import { handlers } from './routes';
import { serve } from './serve';
import { isFromSite } from './sourceAddress';
import { smsReports, smsReportsPath } from './smsReports';
import { proveAddress, takePush, weChatPushPath } from './weChatPush';

const cookieless = {
  allowMethods: ['GET', 'POST', 'DELETE'],
  allowHeaders: ['authorization', 'content-type', inCookie.header, puzzleHeader, helpingHeader],
  exposeHeaders: ['x-request-id', 'retry-after'],
  maxAge: 600,
};

/** Pages of other origins that are named may ask; the browser app alone may ask with its cookie. */
function crossOrigin({ allowedOrigins, appOrigin }: ApiDeps): MiddlewareHandler<ApiEnvironment> {
  const others = cors({ ...cookieless, origin: allowedOrigins });
  const app = cors({ ...cookieless, origin: allowedOrigins, credentials: true });
  return (http, next) => (http.req.header('origin') === appOrigin ? app : others)(http, next);
}

/** Who comes past the site comes past its walls. @throws Refused `not_allowed`, before anything is looked up */
const throughSiteAlone =
  ({ edgeSecret }: ApiDeps): MiddlewareHandler<ApiEnvironment> =>
  async (http, next) => {
    if (!isFromSite(http.env.event, edgeSecret)) throw new Refused('not_allowed');
    await next();
  };

function mount<N extends EndpointName>(
  api: Hono<ApiEnvironment>,
  name: N,
  deps: ApiDeps,
  limiter: RateLimiter,
) {
  const { method, path } = endpoints[name];
  api.on(method, routePath(path), serve(name, handlers[name], deps, limiter));
}

/** Pages for anybody with a browser. */
const openPages = ['/openapi.json', '/check', '/roots', `${dataFilePath}/:ticket`];

/** As many of them as an address may ask for in a minute of an instance; there is no script that could solve a puzzle. */
const byAddress =
  ({ now, doorSecrets }: ApiDeps, limiter: RateLimiter): MiddlewareHandler<ApiEnvironment> =>
  async (http, next) => {
    const subject = `page ${addressSubject(http.var.sourceIp, doorSecrets)}`;
    limiter.check('open', subject, now());
    await limiter.add('open', subject, now(), false);
    await next();
  };

/** The whole API: one route for each endpoint of the contract, and the page that describes them. */
export function createApi(deps: ApiDeps): Hono<ApiEnvironment> {
  const limiter = rateLimiter(deps.store.rates, deps.rates);
  const refuse = replyToError(deps.log);
  const api = new Hono<ApiEnvironment>();

  api.use(requestLog(deps));
  if (deps.edgeOnly) api.use(throughSiteAlone(deps));
  if (deps.allowedOrigins.length > 0) api.use(crossOrigin(deps));
  for (const name of inRouteOrder(entriesOf(endpoints))) mount(api, name, deps, limiter);
  for (const path of openPages) api.get(path, byAddress(deps, limiter));
  // Pages that most instances are never asked for: they are loaded and made when they are.
  let described: Promise<string> | undefined;
  api.get('/openapi.json', async (http) => {
    described ??= import('./openapi/document').then(({ openApiDocument }) =>
      JSON.stringify(openApiDocument()),
    );
    return http.body(await described, 200, { 'content-type': 'application/json' });
  });
  api.get('/check', async (http) => (await import('./check/pages')).answerCheck(http, deps));
  api.get('/roots', async (http) => (await import('./check/pages')).answerRoots(http, deps));
  api.get(`${dataFilePath}/:ticket`, async (http) => {
    const { dataFile } = await import('./myData/dataFile');
    return dataFile(deps)(http);
  });
  api.post(smsReportsPath, smsReports(deps));
  api.get(weChatPushPath, proveAddress(deps));
  api.post(weChatPushPath, takePush(deps, limiter));
  api.notFound((http) => refuse(new Refused('not_found'), http));
  api.onError(refuse);
  return api;
}
