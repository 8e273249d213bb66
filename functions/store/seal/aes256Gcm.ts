import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Algorithm } from './port';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** AES-256-GCM (NIST SP 800-38D): iv, tag, ciphertext; the place is authenticated and not kept. */
export const aes256Gcm: Algorithm = {
  isHere: () => true,

  seal(key, plain, place) {
    const iv = randomBytes(ivBytes);
    const sealing = createCipheriv(cipher, key, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(place));
    const content = Buffer.concat([sealing.update(plain), sealing.final()]);
    return Buffer.concat([iv, sealing.getAuthTag(), content]);
  },

  open(key, bytes, place) {
    const iv = bytes.subarray(0, ivBytes);
    const tag = bytes.subarray(ivBytes, ivBytes + tagBytes);
    const opening = createDecipheriv(cipher, key, iv, { authTagLength: tagBytes });
    opening.setAAD(Buffer.from(place)).setAuthTag(tag);
    return Buffer.concat([opening.update(bytes.subarray(ivBytes + tagBytes)), opening.final()]);
  },
};
