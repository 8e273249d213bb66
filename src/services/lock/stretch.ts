import { SHA256 } from '@stablelib/sha256';

const blockBytes = 64;
const outBytes = 32;

/** What a hash has become once it has read the key of a MAC, turned by `by` (RFC 2104). */
const keyed = (key: Uint8Array, by: number) => {
  const block = new Uint8Array(blockBytes);
  block.set(key);
  return new SHA256().update(block.map((byte) => byte ^ by)).saveState();
};

/** PBKDF2 with HMAC-SHA-256, one block of 32 bytes (RFC 8018, 5.2). `password`: at most 64 bytes, as four digits are. */
export function stretchedHere(password: Uint8Array, salt: Uint8Array, rounds: number): Uint8Array {
  const [inner, outer] = [keyed(password, 0x36), keyed(password, 0x5c)];
  const hash = new SHA256();
  const mac = (text: Uint8Array, into: Uint8Array) => {
    hash.restoreState(inner).update(text).finish(into);
    hash.restoreState(outer).update(into).finish(into);
  };
  const first = new Uint8Array(salt.length + 4);
  first.set(salt);
  first[salt.length + 3] = 1;
  const turned = new Uint8Array(outBytes);
  mac(first, turned);
  const all = turned.slice();
  for (let round = 1; round < rounds; round += 1) {
    mac(turned, turned);
    for (let at = 0; at < outBytes; at += 1) all[at] = (all[at] ?? 0) ^ (turned[at] ?? 0);
  }
  return all;
}

/** The browser's own, in the same count of rounds many times quicker; it is there on pages that come encrypted, and not in WeChat. */
const own = (): SubtleCrypto | undefined => (typeof crypto === 'undefined' ? undefined : crypto.subtle);

/** A key out of four digits, dear to try out. */
export async function stretched(password: Uint8Array, salt: Uint8Array, rounds: number): Promise<Uint8Array> {
  const subtle = own();
  if (!subtle) return stretchedHere(password, salt, rounds);
  const key = await subtle.importKey('raw', Uint8Array.from(password), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: Uint8Array.from(salt), iterations: rounds };
  return new Uint8Array(await subtle.deriveBits(how, key, outBytes * 8));
}

/** OWASP's count for this way of stretching. */
const inBrowser = 600_000;
const onPhone = { tried: 50, least: 500, most: 100_000, patienceMs: 400 };

/** How many rounds this device does in the time a person waits for a digit: an iPhone's WeChat some thousand, a browser 600,000. */
export function roundsHere(now: () => number): number {
  if (own()) return inBrowser;
  const begun = now();
  stretchedHere(new Uint8Array(4), new Uint8Array(16), onPhone.tried);
  const each = Math.max(now() - begun, 0.1) / onPhone.tried;
  return Math.round(Math.min(onPhone.most, Math.max(onPhone.least, onPhone.patienceMs / each)));
}
