import { createHmac } from 'node:crypto';
import type { ClientKey, PersonId } from '../../contract/ids';

const lowerCase = '0123456789abcdefghijklmnopqrstuvwxyz';
/** Crockford's base 32: no I, L, O or U, so that a code survives being read aloud and written by hand. */
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** So many letters of an alphabet that follow from a text, each equally likely to within 2^-64 of the whole. */
function lettersFrom(text: string, secret: string, alphabet: string, count: number): string {
  let rest = BigInt(`0x${createHmac('sha256', secret).update(text).digest('hex')}`);
  const base = BigInt(alphabet.length);
  let letters = '';
  for (let at = 0; at < count; at += 1) {
    letters += alphabet.charAt(Number(rest % base));
    rest /= base;
  }
  return letters;
}

/**
 * Who asks without a name, and the code by which they find it again: both follow from the key of the filing, so that
 * a retry meets the same case and is told the same code. The code has 75 bits, in three groups: `7K3QX-M04ZB-2HD9A`.
 */
export function namelessFrom(key: ClientKey, secret: string): { personId: PersonId; code: string } {
  const code = lettersFrom(`recovery code ${key}`, secret, crockford, 15);
  return {
    personId: `p${lettersFrom(`nameless person ${key}`, secret, lowerCase, 25)}`,
    code: [code.slice(0, 5), code.slice(5, 10), code.slice(10)].join('-'),
  };
}
