import { createHmac } from 'node:crypto';

/** An address is personal: it is counted under a name that only we can make. */
export const addressSubject = (sourceIp: string, secret: string): string =>
  createHmac('sha256', secret).update(`address ${sourceIp}`).digest('base64url');
