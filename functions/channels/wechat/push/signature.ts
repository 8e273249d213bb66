import { createHash, timingSafeEqual } from 'node:crypto';

/** WeChat's signature of a push: SHA-1, in hex, of its parts in the order of their characters. */
export const signatureOf = (parts: readonly string[]): string =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');

/** Whether the parts are signed so, in as much time whichever character is wrong. */
export function isSignedBy(signature: string, parts: readonly string[]): boolean {
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(parts))];
  return given.length === right.length && timingSafeEqual(given, right);
}
