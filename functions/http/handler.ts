import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { inTime, type TimeLeft } from '../runtime/deadline';
import { createApi } from './api';
import type { ApiDeps } from './context';

/** A request of API Gateway's HTTP API (payload 2.0), answered. */
export type ApiHandler = (
  event: APIGatewayProxyEventV2,
  time?: TimeLeft,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** Methods whose body means nothing; some phones send one all the same. */
const bodiless = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS']);

/** The router looks at the path alone. */
const origin = 'https://api.invalid';

/** What `Request` takes for a method, and what the API has any use for. Others are answered like an address that is not there. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const nowhere = { path: '/nowhere', method: 'GET' };

/** Names of headers as RFC 9110 has them; others are not read. */
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Header values that the web's Headers take; no header that the API reads holds anything else. */
const plain = /^[\t\x20-\x7e]*$/;

/** Never throws: whatever comes is a request, and gets an answer with a line in the log. */
function webRequest(event: APIGatewayProxyEventV2): Request {
  const asked = { path: event.rawPath, method: event.requestContext.http.method };
  const { path, method } = methods.has(asked.method) ? asked : nowhere;
  const headers = new Headers();
  for (const [name, value = ''] of Object.entries(event.headers)) {
    if (token.test(name) && plain.test(value)) headers.set(name, value);
  }
  // The gateway hands them over apart from the other headers.
  const cookies = (event.cookies ?? []).filter((one) => plain.test(one));
  if (cookies.length > 0) headers.set('cookie', cookies.join('; '));
  // Set part by part, so that no path is taken for another host.
  const url = new URL(origin);
  url.pathname = path;
  url.search = event.rawQueryString ? `?${event.rawQueryString}` : '';
  const sent = bodiless.has(method) ? '' : (event.body ?? '');
  const body = sent === '' ? null : Buffer.from(sent, event.isBase64Encoded ? 'base64' : 'utf8');
  return new Request(url, { method, headers, body });
}

const result = async (response: Response): Promise<APIGatewayProxyStructuredResultV2> => {
  const cookies = response.headers.getSetCookie();
  return {
    statusCode: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => name !== 'set-cookie')),
    ...(cookies.length > 0 && { cookies }),
    body: await response.text(),
    isBase64Encoded: false,
  };
};

/** The API as AWS Lambda calls it. Whatever hangs, it answers before Lambda ends it. */
export function createHandler(deps: ApiDeps): ApiHandler {
  const api = createApi(deps);
  return (event, time) => inTime(async () => result(await api.fetch(webRequest(event), { event })), time);
}
