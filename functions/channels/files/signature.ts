import { createHash } from 'node:crypto';
import type { Instant } from '../../contract/ids';
import { algorithm, scope, signFor, stamp } from '../../runtime/awsSignature';
import type { FileCredentials } from './bucketAddress';

const inStore = (now: Instant, region: string): string => scope(now, region, 's3');

export const credential = ({ accessKeyId }: FileCredentials, now: Instant, region: string): string =>
  `${accessKeyId}/${inStore(now, region)}`;

/** Signs a text with the key of this day, region and service, in hexadecimal. */
export const signText = (
  { secretAccessKey }: FileCredentials,
  now: Instant,
  region: string,
  text: string,
): string => signFor(inStore(now, region), secretAccessKey, text);

/** Every character but A–Z a–z 0–9 - . _ ~, as the canonical query wants it. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

const queryOf = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([name, value]): [string, string] => [encoded(name), encoded(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.join('='))
    .join('&');

type Signing = { now: Instant; seconds: number; region: string; credentials: FileCredentials };

/** An address with a signed query, which fetches what it names, or puts it there, for so many seconds. */
export function signedUrl(
  url: string,
  query: Record<string, string>,
  { now, seconds, region, credentials }: Signing,
  method: 'GET' | 'PUT' = 'GET',
): string {
  const { host, pathname } = new URL(url);
  const { sessionToken } = credentials;
  const canonicalQuery = queryOf({
    ...query,
    'X-Amz-Algorithm': algorithm,
    'X-Amz-Credential': credential(credentials, now, region),
    'X-Amz-Date': stamp(now),
    'X-Amz-Expires': String(seconds),
    'X-Amz-SignedHeaders': 'host',
    ...(sessionToken === undefined ? {} : { 'X-Amz-Security-Token': sessionToken }),
  });
  const request = [method, pathname, canonicalQuery, `host:${host}\n`, 'host', 'UNSIGNED-PAYLOAD'].join('\n');
  const digest = createHash('sha256').update(request).digest('hex');
  const text = [algorithm, stamp(now), inStore(now, region), digest].join('\n');
  return `${url}?${canonicalQuery}&X-Amz-Signature=${signText(credentials, now, region, text)}`;
}
