import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export type GatewayRequest = {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string>;
  body: string | undefined;
};

let requests = 0;

/** A request as API Gateway's HTTP API (payload 2.0) hands it to Lambda, with an id of its own. */
export function gatewayEvent({ method, path, query, headers, body }: GatewayRequest): APIGatewayProxyEventV2 {
  requests += 1;
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers,
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: 'local',
      domainPrefix: 'local',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'local' },
      requestId: `request-${requests}`,
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    ...(body !== undefined && { body }),
    isBase64Encoded: false,
  };
}
