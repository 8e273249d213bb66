import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** A function's answer as API Gateway gives it to the browser. */
export function fromLambda(result: APIGatewayProxyStructuredResultV2): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(result.headers ?? {})) headers.set(name, String(value));
  const status = result.statusCode ?? 200;
  const body = result.isBase64Encoded ? Buffer.from(result.body ?? '', 'base64') : result.body;
  return new Response(status === 204 ? null : (body ?? ''), { status, headers });
}
