import { createHmac } from 'node:crypto';
import type { Instant } from '../contract/ids';

// Signature Version 4 as "Authenticating Requests (AWS Signature Version 4)" of the S3 API reference has it. By hand,
// because the SDK's clients weigh a fifth of a function's bundle each, for one call.

export const algorithm = 'AWS4-HMAC-SHA256';

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** `20260805T040000Z`. */
export const stamp = (now: Instant): string => now.replace(/[-:]|\.\d{3}/g, '');

/** What a signature is good for: this day, in this region, at this service. */
export const scope = (now: Instant, region: string, service: string): string =>
  `${stamp(now).slice(0, 8)}/${region}/${service}/aws4_request`;

/** Signs a text with the key of a scope, in hexadecimal. */
export function signFor(signedScope: string, secretAccessKey: string, text: string): string {
  const key = signedScope.split('/').reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  return hmac(key, text).toString('hex');
}
