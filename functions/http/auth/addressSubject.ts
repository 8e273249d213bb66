import { createHmac } from 'node:crypto';

/** An address is personal: it is counted under a name that only we can make, by the secret in use. */
export const addressSubject = (sourceIp: string, secrets: string): string =>
  createHmac('sha256', secrets.split(',')[0] ?? '')
    .update(`address ${sourceIp}`)
    .digest('base64url');

/** The same of a number that somebody types. */
export const numberSubject = (phone: string, secrets: string): string =>
  createHmac('sha256', secrets.split(',')[0] ?? '')
    .update(`number ${phone}`)
    .digest('base64url');

/** The same of somebody whom we know by WeChat's name for them alone. */
export const personSubject = (openid: string, secrets: string): string =>
  createHmac('sha256', secrets.split(',')[0] ?? '')
    .update(`openid ${openid}`)
    .digest('base64url');
