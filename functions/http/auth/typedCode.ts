import { createHmac } from 'node:crypto';
import type { Digest } from '../../contract/ids';

/** Letters that base 32 leaves out because they are read as these. */
const readAs: Record<string, string> = { I: '1', L: '1', O: '0' };

/** A code as it was meant, however it was typed: small letters, spaces, dashes, I for 1. */
const plain = (code: string): string =>
  code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[ILO]/g, (letter) => readAs[letter] ?? letter);

/** What is kept of a code. Keyed: its few bits could be tried out by one who has the table alone. */
export const codeDigest = (sort: 'invitation' | 'recovery', code: string, secret: string): Digest =>
  createHmac('sha256', secret)
    .update(`${sort} ${plain(code)}`)
    .digest('hex');
