import { createHmac } from 'node:crypto';
import type { ClientKey, PersonId } from '../../contract/ids';
import { crockford, lowerCase } from '../../runtime/ids';

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
