import { isIP } from 'node:net';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { isOneOf } from './auth/isSame';

/** What the site says with every request that it passes on (config/site.cjs). */
const fromSite = 'x-from-site';

/**
 * Whether the site passed a request on: it says one of the secrets. While they are changed there are two, here as there,
 * and the site says both.
 */
export const isFromSite = ({ headers }: APIGatewayProxyEventV2, edgeSecret: string | null): boolean =>
  edgeSecret !== null && (headers[fromSite] ?? '').split(',').some((said) => isOneOf(said, edgeSecret));

/**
 * The address that a request came from. Where the site passed it on, the gate saw the site alone: who asked the site is the
 * last that the site wrote down, whatever else a visitor may have written before it.
 */
export function sourceAddress(event: APIGatewayProxyEventV2, edgeSecret: string | null): string {
  const { sourceIp } = event.requestContext.http;
  if (!isFromSite(event, edgeSecret)) return sourceIp;
  const passed = (event.headers['x-forwarded-for'] ?? '').split(',').map((one) => one.trim());
  const asked = passed.at(-1) === sourceIp ? passed.at(-2) : passed.at(-1);
  return asked !== undefined && isIP(asked) !== 0 ? asked : sourceIp;
}
