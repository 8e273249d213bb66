import type { IncomingHttpHeaders } from 'node:http';
import { StoreRefusal } from './refusal';
import { mustBeSigned, scopeOf, sha256, timeOf, type Keys } from './signing';

/** A request as it came, its path and query still as they were written. */
export type Asked = { method: string; path: string; query: string; headers: IncomingHttpHeaders };

const algorithm = 'AWS4-HMAC-SHA256';
const skewMs = 15 * 60_000;
const longestSeconds = 7 * 86_400;

const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

function canonicalQuery(query: string): string {
  const pairs = [...new URLSearchParams(query)].filter(([name]) => name !== 'X-Amz-Signature');
  return pairs
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&');
}

const headerText = (value: string | string[] | undefined): string =>
  [value ?? ''].flat().join(',').trim().replaceAll(/ +/g, ' ');

/** @throws StoreRefusal when the host or a header of Amazon's was left unsigned */
function canonicalHeaders(signedHeaders: string, headers: IncomingHttpHeaders): string {
  const names = signedHeaders.split(';');
  const must = ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))];
  if (must.some((name) => !names.includes(name)))
    throw new StoreRefusal('AccessDenied', 'There were headers present in the request which were not signed');
  return names.map((name) => `${name}:${headerText(headers[name])}\n`).join('');
}

function check(
  { method, path, query, headers }: Asked,
  signed: { credential: string; stamp: string; signedHeaders: string; signature: string; payload: string },
  keys: Keys,
): void {
  const scope = scopeOf(signed.credential, keys);
  const request = [
    method,
    path,
    canonicalQuery(query),
    canonicalHeaders(signed.signedHeaders, headers),
    signed.signedHeaders,
    signed.payload,
  ].join('\n');
  const where = `${scope.day}/${scope.region}/s3/aws4_request`;
  mustBeSigned([algorithm, signed.stamp, where, sha256(request)].join('\n'), signed.signature, scope, keys);
}

function checkQuery(asked: Asked, keys: Keys, now: Date): string {
  const query = new URLSearchParams(asked.query);
  const get = (name: string) => query.get(`X-Amz-${name}`) ?? '';
  const seconds = Number(get('Expires'));
  if (get('Algorithm') !== algorithm || !(seconds > 0 && seconds <= longestSeconds))
    throw new StoreRefusal('AuthorizationQueryParametersError');
  const payload = 'UNSIGNED-PAYLOAD';
  check(
    asked,
    {
      credential: get('Credential'),
      stamp: get('Date'),
      signature: get('Signature'),
      signedHeaders: get('SignedHeaders'),
      payload,
    },
    keys,
  );
  const begins = timeOf(get('Date'));
  if (now.getTime() > begins + seconds * 1000) throw new StoreRefusal('AccessDenied', 'Request has expired');
  if (now.getTime() < begins - skewMs) throw new StoreRefusal('AccessDenied', 'Request is not yet valid');
  return payload;
}

const shape = /^AWS4-HMAC-SHA256 Credential=([^,]+), *SignedHeaders=([^,]+), *Signature=([0-9a-f]+)$/;

function checkHeader(asked: Asked, keys: Keys, now: Date): string {
  const { headers } = asked;
  const [, credential = '', signedHeaders = '', signature = ''] =
    shape.exec(headers.authorization ?? '') ?? [];
  if (!credential) throw new StoreRefusal('AccessDenied');
  const stamp = headerText(headers['x-amz-date']);
  const payload = headerText(headers['x-amz-content-sha256']);
  check(asked, { credential, stamp, signedHeaders, signature, payload }, keys);
  if (Math.abs(now.getTime() - timeOf(stamp)) > skewMs) throw new StoreRefusal('RequestTimeTooSkewed');
  return payload;
}

/**
 * Whether a request is signed by the store's keys, in its query or its headers. Gives the digest that its body must
 * have, or `UNSIGNED-PAYLOAD`. @throws StoreRefusal
 */
export const authorise = (asked: Asked, keys: Keys, now: Date): string =>
  new URLSearchParams(asked.query).has('X-Amz-Signature')
    ? checkQuery(asked, keys, now)
    : checkHeader(asked, keys, now);
