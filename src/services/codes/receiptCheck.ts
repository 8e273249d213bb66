import { verify } from '@stablelib/ed25519';
import { hash } from '@stablelib/sha256';
import { fromBase64url } from '../../../functions/contract/record/base64url';
import { canonicalJson } from '../../../functions/contract/record/canonical';
import type { Digest } from '../../../functions/contract/ids';
import type { Receipt, ReceiptKey } from '../../../functions/contract/record/receipt';
import { readReceipt } from '../../../functions/contract/record/receiptCode';
import { utf8 } from '../seal/utf8';

/** What this device can say of a receipt by itself. */
export type Checked =
  | { at: 'genuine'; receipt: Receipt }
  | { at: 'false' }
  /** Signed with a key this device has not got, or written in a way it does not know: the server can say. */
  | { at: 'unknown' };

/** Whether a receipt is genuine, by its signature alone: no network, and nothing a mini-program lacks. */
export function checkHere(text: string, keys: readonly ReceiptKey[]): Checked {
  const read = readReceipt(text);
  const key = keys.find(({ kid }) => kid === read?.kid);
  const publicKey = fromBase64url(key?.x ?? '');
  if (!read || publicKey?.length !== 32) return { at: 'unknown' };
  return verify(publicKey, read.signed, read.signature)
    ? { at: 'genuine', receipt: read.receipt }
    : { at: 'false' };
}

/** The digest a receipt has of what was written, computed from what this device shows of it. */
export const textDigest = (written: unknown): Digest =>
  Array.from(hash(utf8(canonicalJson(written))), (byte) => byte.toString(16).padStart(2, '0')).join('');
