import type { ApiHandler } from '../../http/handler';

/** The API of a running stack, called as the bench calls the function itself. */
export const overHttp =
  (origin: string): ApiHandler =>
  async ({ rawPath, rawQueryString, headers, body, requestContext }) => {
    const query = rawQueryString === '' ? '' : `?${rawQueryString}`;
    // The host is the one that is asked.
    const { host: _host, ...others } = headers;
    const sent = Object.entries(others).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, value]],
    );
    const reply = await fetch(`${origin}${rawPath}${query}`, {
      method: requestContext.http.method,
      headers: sent,
      ...(body === undefined ? {} : { body }),
    });
    return { statusCode: reply.status, body: await reply.text() };
  };
