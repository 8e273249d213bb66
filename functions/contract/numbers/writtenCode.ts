import * as z from '../z';

/** The letters of codes that people write down: none of them is read as another (Crockford's base 32). */
export const codeLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Three groups of five: 75 bits, where each letter is thrown. */
const shape = /^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){2}$/;

/** A code that a phone has thrown, as it shows it: `7K3QX-M04ZB-2HD9A`. */
export const ThrownCode = z.string().regex(shape);
export type ThrownCode = z.infer<typeof ThrownCode>;

/** Letters that base 32 leaves out because they are read as these. */
const readAs: Record<string, string> = { I: '1', L: '1', O: '0' };

/** A code as it was meant, however it was typed: small letters, spaces, dashes, I for 1. */
export const plainCode = (code: string): string =>
  code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[ILO]/g, (letter) => readAs[letter] ?? letter);
