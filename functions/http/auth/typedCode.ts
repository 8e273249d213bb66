import { createHmac } from 'node:crypto';
import type { Digest } from '../../contract/ids';
import { plainCode } from '../../contract/writtenCode';

/** What is kept of a code. Keyed: its few bits could be tried out by one who has the table alone. */
export const codeDigest = (sort: 'invitation' | 'recovery', code: string, secret: string): Digest =>
  createHmac('sha256', secret)
    .update(`${sort} ${plainCode(code)}`)
    .digest('hex');
