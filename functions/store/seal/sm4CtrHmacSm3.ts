import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  getCiphers,
  getHashes,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { Algorithm } from './port';

const cipher = 'sm4-ctr';
const hash = 'sm3';
const cipherKeyBytes = 16;
const macBytes = 32;
const ivBytes = 16;

/** Two keys that have nothing in common, from the one that the provider keeps. */
const derived = (key: Buffer, purpose: string, bytes: number): Buffer =>
  Buffer.from(hkdfSync(hash, key, '', purpose, bytes));

/** Over the place, its length and all that is kept: nothing can be moved from one to the other. */
function macOf(key: Buffer, place: string, sealed: Buffer): Buffer {
  const where = Buffer.from(place);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(where.length);
  const mac = createHmac(hash, derived(key, 'SM4CTRHSM3 mac', macBytes));
  return mac.update(length).update(where).update(sealed).digest();
}

/**
 * SM4 (GB/T 32907-2016) in counter mode, then HMAC-SM3 (GB/T 32905-2016) over iv and ciphertext: iv, mac, ciphertext.
 * For places where commercial cipher rules apply; OpenSSL has no SM4-GCM for Node to use.
 */
export const sm4CtrHmacSm3: Algorithm = {
  isHere: () => getCiphers().includes(cipher) && getHashes().includes(hash),

  seal(key, plain, place) {
    const iv = randomBytes(ivBytes);
    const sealing = createCipheriv(cipher, derived(key, 'SM4CTRHSM3 cipher', cipherKeyBytes), iv);
    const content = Buffer.concat([sealing.update(plain), sealing.final()]);
    return Buffer.concat([iv, macOf(key, place, Buffer.concat([iv, content])), content]);
  },

  open(key, bytes, place) {
    const iv = bytes.subarray(0, ivBytes);
    const mac = bytes.subarray(ivBytes, ivBytes + macBytes);
    const content = bytes.subarray(ivBytes + macBytes);
    const expected = macOf(key, place, Buffer.concat([iv, content]));
    if (mac.length !== macBytes || !timingSafeEqual(mac, expected)) throw new Error('wrong mac');
    const opening = createDecipheriv(cipher, derived(key, 'SM4CTRHSM3 cipher', cipherKeyBytes), iv);
    return Buffer.concat([opening.update(content), opening.final()]);
  },
};
