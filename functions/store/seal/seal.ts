import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyProvider } from './keyProvider';

/** Seals a text for one place and opens it there; moved to another place it does not open. */
export type Seal = {
  seal(text: string, place: string): string;
  /** @throws SealBroken */
  open(sealed: string, place: string): string;
};

/** A value that should be sealed does not open: changed, moved, or its key is gone. Carries no content. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';

  constructor(place: string, why: 'shape' | 'key' | 'content') {
    super(`sealed value at ${place} does not open: ${why}`);
  }
}

// The algorithm is named in every value, so that another (SM4) can take its place without rewriting what is stored.
const version = 'v1';
const algorithm = 'A256GCM';
const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

const shape = /^v1\.A256GCM\.([^.]+)\.([A-Za-z0-9_-]+)$/;

function decrypt(key: Buffer, bytes: Buffer, place: string): string {
  const iv = bytes.subarray(0, ivBytes);
  const tag = bytes.subarray(ivBytes, ivBytes + tagBytes);
  const decipher = createDecipheriv(cipher, key, iv, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(place)).setAuthTag(tag);
  return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
}

/** AES-256-GCM with the provider's keys: `v1.A256GCM.<key id>.<iv, tag and ciphertext in base64url>`. */
export const sealWith = (keys: KeyProvider): Seal => ({
  seal(text, place) {
    const { id, key } = keys.current();
    const iv = randomBytes(ivBytes);
    const sealing = createCipheriv(cipher, key, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(place));
    const content = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
    const bytes = Buffer.concat([iv, sealing.getAuthTag(), content]).toString('base64url');
    return [version, algorithm, id, bytes].join('.');
  },

  open(sealed, place) {
    const [, id, content] = shape.exec(sealed) ?? [];
    if (id === undefined || content === undefined) throw new SealBroken(place, 'shape');
    const known = keys.byId(id);
    if (!known) throw new SealBroken(place, 'key');
    try {
      return decrypt(known.key, Buffer.from(content, 'base64url'), place);
    } catch {
      throw new SealBroken(place, 'content');
    }
  },
});
