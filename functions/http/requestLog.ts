import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { MiddlewareHandler } from 'hono';
import type { EndpointName } from '../contract/endpoints';
import type { ProblemCode } from '../contract/problems';
import type { Log, LogFields } from '../runtime/log';
import { headersOf } from '../runtime/pageHeaders';
import { sourceAddress } from './sourceAddress';

/** What Hono keeps of one request: the event it came as, and what is known of it on the way. */
export type ApiEnvironment = {
  Bindings: { event: APIGatewayProxyEventV2 };
  Variables: {
    requestId: string;
    sourceIp: string;
    endpoint?: EndpointName;
    code?: ProblemCode;
    about?: Attribution;
  };
};

/** Who did what to what, as ids: what a line of the log says of a request (个人信息保护法 51, 54). */
export type Attribution = Pick<LogFields, 'personId' | 'role' | 'organisationId' | 'caseId' | 'subjectId'>;

/** `edgeSecret`: what the site in front says; null where there is none. */
type LogDeps = { log: Log; edgeSecret: string | null };

/** Gives each request its id, each reply its headers, and the log one line. */
export const requestLog =
  ({ log, edgeSecret }: LogDeps): MiddlewareHandler<ApiEnvironment> =>
  async (http, next) => {
    const { requestContext } = http.env.event;
    const { requestId } = requestContext;
    const started = performance.now();
    http.set('requestId', requestId);
    http.set('sourceIp', sourceAddress(http.env.event, edgeSecret));

    await next();

    http.header('x-request-id', requestId);
    http.header('cache-control', 'no-store');
    for (const [name, value] of Object.entries(headersOf('data')))
      if (!http.res.headers.has(name)) http.header(name, value);
    const { endpoint, code, about = {} } = http.var;
    log('request', {
      requestId,
      ...(endpoint ? { endpoint } : {}),
      status: http.res.status,
      ...(code ? { code } : {}),
      ...about,
      ms: Math.round(performance.now() - started),
    });
  };
