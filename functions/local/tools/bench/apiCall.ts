import { endpoints, type EndpointName, type ReplyOf, type RequestTo } from '../../../contract/endpoints';
import type { ApiHandler } from '../../../http/handler';
import { gatewayEvent, type GatewayRequest } from '../gatewayEvent';

type Parts = { params?: Record<string, string>; query?: Record<string, string | undefined>; body?: unknown };

function requestOf(name: EndpointName, { params, body }: Parts, token: string | null): GatewayRequest {
  const { method, path } = endpoints[name];
  return {
    method,
    path: path.replace(/\{(\w+)\}/g, (_, part: string) => params?.[part] ?? ''),
    query: '',
    headers: {
      host: 'local',
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  };
}

/** Calls an endpoint through the Lambda's own entry. @throws when the answer is a problem. */
export async function apiCall<N extends EndpointName>(
  handler: ApiHandler,
  token: string | null,
  name: N,
  request: RequestTo<N>,
): Promise<ReplyOf<N>> {
  const { statusCode = 500, body = '' } = await handler(gatewayEvent(requestOf(name, request, token)));
  if (statusCode >= 300) throw new Error(`${name}: ${statusCode} ${body}`);
  return JSON.parse(body) as ReplyOf<N>;
}
