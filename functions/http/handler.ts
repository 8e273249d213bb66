import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { createApi } from './api';
import type { ApiDeps } from './context';

/** A request of API Gateway's HTTP API (payload 2.0), answered. */
export type ApiHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** Methods whose body means nothing; some phones send one all the same. */
const bodiless = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS']);

/** The router looks at the path alone. */
const origin = 'https://api.invalid';

/** Header values that the web's Headers take; no header that the API reads holds anything else. */
const plain = /^[\t\x20-\x7e]*$/;

function webRequest(event: APIGatewayProxyEventV2): Request {
  const { method } = event.requestContext.http;
  const headers = new Headers();
  for (const [name, value = ''] of Object.entries(event.headers)) {
    if (plain.test(value)) headers.set(name, value);
  }
  const query = event.rawQueryString ? `?${event.rawQueryString}` : '';
  const sent = bodiless.has(method) ? '' : (event.body ?? '');
  const body = sent === '' ? null : Buffer.from(sent, event.isBase64Encoded ? 'base64' : 'utf8');
  return new Request(`${origin}${event.rawPath}${query}`, { method, headers, body });
}

const result = async (response: Response): Promise<APIGatewayProxyStructuredResultV2> => ({
  statusCode: response.status,
  headers: Object.fromEntries(response.headers),
  body: await response.text(),
  isBase64Encoded: false,
});

/** The API as AWS Lambda calls it. */
export function createHandler(deps: ApiDeps): ApiHandler {
  const api = createApi(deps);
  return async (event) => result(await api.fetch(webRequest(event), { event }));
}
