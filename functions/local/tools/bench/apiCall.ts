import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { endpoints, type EndpointName, type ReplyOf, type RequestTo } from '../../../contract/endpoints';
import type { ApiHandler } from '../../../http/handler';

type Parts = { params?: Record<string, string>; query?: Record<string, string | undefined>; body?: unknown };

let requests = 0;

function eventOf(name: EndpointName, parts: Parts, token: string | null): APIGatewayProxyEventV2 {
  const { method, path } = endpoints[name];
  const rawPath = path.replace(/\{(\w+)\}/g, (_, part: string) => parts.params?.[part] ?? '');
  requests += 1;
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString: '',
    headers: {
      host: 'bench',
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    requestContext: {
      accountId: 'bench',
      apiId: 'bench',
      domainName: 'bench',
      domainPrefix: 'bench',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' },
      requestId: `bench-${requests}`,
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
    isBase64Encoded: false,
  };
}

/** Calls an endpoint through the Lambda's own entry. @throws when the answer is a problem. */
export async function apiCall<N extends EndpointName>(
  handler: ApiHandler,
  token: string | null,
  name: N,
  request: RequestTo<N>,
): Promise<ReplyOf<N>> {
  const { statusCode = 500, body = '' } = await handler(eventOf(name, request, token));
  if (statusCode >= 300) throw new Error(`${name}: ${statusCode} ${body}`);
  return JSON.parse(body) as ReplyOf<N>;
}
