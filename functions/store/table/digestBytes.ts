import type { Digest } from '../../contract/ids';
import * as z from '../../contract/z';

/** A digest inside an item: 32 bytes, half of its text. */
export const DigestBytes = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length === 32)
  .transform((bytes): Digest => Buffer.from(bytes).toString('hex'));

export const digestBytes = (digest: Digest): Uint8Array => Buffer.from(digest, 'hex');
