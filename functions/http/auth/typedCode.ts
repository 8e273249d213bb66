import { createHmac } from 'node:crypto';
import type { Digest } from '../../contract/ids';
import { plainAnswer } from '../../contract/numbers/codeQuestion';
import { plainCode } from '../../contract/numbers/writtenCode';

/** What is kept of a code. Keyed: its few bits could be tried out by one who has the table alone. */
export const codeDigest = (sort: 'invitation' | 'recovery', code: string, secret: string): Digest =>
  createHmac('sha256', secret)
    .update(`${sort} ${plainCode(code)}`)
    .digest('hex');

/** What is kept of the answer to a code's question, by the digest of its code: the same word under another code is another. */
export const answerDigest = (code: Digest, answer: string, secret: string): Digest =>
  createHmac('sha256', secret)
    .update(`answer ${code} ${plainAnswer(answer)}`)
    .digest('hex');
