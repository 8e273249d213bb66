import type { Digest, Instant } from '../../contract/ids';
import * as z from '../../contract/z';
import type { Salt } from '../../domain/case/case';

/** An instant inside an item: milliseconds since 1970, a third of the bytes of its text. Sort keys keep the text. */
export const Moment = z.int().transform((ms): Instant => new Date(ms).toISOString());

export const moment = (at: Instant): number => Date.parse(at);

/** The time an item may be deleted after, in epoch seconds as the TTL attribute wants it. */
export const ttl = (expiresAt: Instant): number => Math.ceil(Date.parse(expiresAt) / 1000);

/** A digest inside an item: 32 bytes, half of its text. */
export const DigestBytes = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length === 32)
  .transform((bytes): Digest => Buffer.from(bytes).toString('hex'));

export const digestBytes = (digest: Digest): Uint8Array => Buffer.from(digest, 'hex');

/** The salt of a case inside its head: its bytes. */
export const SaltBytes = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length === 16)
  .transform((bytes): Salt => Buffer.from(bytes).toString('base64url'));

export const saltBytes = (salt: Salt): Uint8Array => Buffer.from(salt, 'base64url');
