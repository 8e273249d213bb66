import { xchacha20poly1305 } from '@noble/ciphers/chacha';
import { fromBase64url, toBase64url } from '../../../functions/contract/record/base64url';
import { fromUtf8, utf8 } from './utf8';

/** What begins so is sealed; a version of ours before wrote values as they are. */
const mark = 's1.';
const nonceBytes = 24;

/** The nonce has to be another each time, which 192 bits by lot are. */
export type Sealing = { key: Uint8Array; nonce: Uint8Array };

/**
 * A text sealed under a key (XChaCha20-Poly1305), for one place: moved to another it does not open. `nonce`: 24 bytes by lot.
 */
export function sealText(text: string, place: string, { key, nonce }: Sealing): string {
  const sealed = xchacha20poly1305(key, nonce, utf8(place)).encrypt(utf8(text));
  const whole = new Uint8Array(nonceBytes + sealed.length);
  whole.set(nonce);
  whole.set(sealed, nonceBytes);
  return mark + toBase64url(whole);
}

export const isSealed = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith(mark);

/** The text that was sealed for this place; null where the key is another, the place is, or a letter of it has changed. */
export function openText(sealed: string, place: string, key: Uint8Array): string | null {
  const whole = fromBase64url(sealed.slice(mark.length));
  if (!whole || whole.length <= nonceBytes) return null;
  try {
    const opening = xchacha20poly1305(key, whole.slice(0, nonceBytes), utf8(place));
    return fromUtf8(opening.decrypt(whole.slice(nonceBytes)));
  } catch {
    return null;
  }
}

export { nonceBytes };
