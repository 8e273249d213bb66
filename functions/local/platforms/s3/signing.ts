import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { StoreRefusal } from './refusal';

/** The one key pair that the store knows, and where it stands. */
export type Keys = { accessKeyId: string; secretAccessKey: string; region: string };

export const sha256 = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** `<access key>/<day>/<region>/s3/aws4_request`. */
type Scope = { day: string; region: string };

/** @throws StoreRefusal when it names another key, service or region than the store's */
export function scopeOf(credential: string, keys: Keys): Scope {
  const [accessKeyId, day = '', region = '', service, end] = credential.split('/');
  if (accessKeyId !== keys.accessKeyId) throw new StoreRefusal('InvalidAccessKeyId');
  if (service !== 's3' || end !== 'aws4_request' || region !== keys.region || !/^\d{8}$/.test(day))
    throw new StoreRefusal('AuthorizationQueryParametersError', 'Error parsing the credential');
  return { day, region };
}

/** @throws StoreRefusal `SignatureDoesNotMatch` */
export function mustBeSigned(text: string, signature: string, { day, region }: Scope, keys: Keys): void {
  const key = hmac(hmac(hmac(hmac(`AWS4${keys.secretAccessKey}`, day), region), 's3'), 'aws4_request');
  const right = hmac(key, text);
  const given = Buffer.from(signature, 'hex');
  if (given.length !== right.length || !timingSafeEqual(given, right))
    throw new StoreRefusal('SignatureDoesNotMatch');
}

/** Milliseconds since 1970 of `20260805T040000Z`. @throws StoreRefusal */
export function timeOf(stamp: string): number {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp) ?? [];
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(time)) throw new StoreRefusal('AccessDenied', 'AWS authentication requires a valid Date');
  return time;
}
