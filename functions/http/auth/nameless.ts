import type { ClientKey, PersonId } from '../../contract/ids';
import { crockford, lowerCase } from '../../runtime/ids';
import { derivedLetters } from '../../runtime/derivedLetters';

/**
 * Who asks without a name, and the code by which they find it again: both follow from the key of the filing, so that
 * a retry meets the same case and is told the same code. The code has 75 bits, in three groups: `7K3QX-M04ZB-2HD9A`.
 */
export function namelessFrom(key: ClientKey, secret: string): { personId: PersonId; code: string } {
  const code = derivedLetters(`recovery code ${key}`, secret, crockford, 15);
  return {
    personId: `p${derivedLetters(`nameless person ${key}`, secret, lowerCase, 25)}`,
    code: [code.slice(0, 5), code.slice(5, 10), code.slice(10)].join('-'),
  };
}
