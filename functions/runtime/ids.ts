import { randomBytes, randomInt } from 'node:crypto';
import type { Scene } from '../contract/codes';
import type { PersonId } from '../contract/ids';

export const letterCase = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const lowerCase = '0123456789abcdefghijklmnopqrstuvwxyz';
/** Crockford's base 32: no I, L, O or U, so that a code survives being read aloud and written by hand. */
export const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Letters of an alphabet, each by a fair throw of the operating system's dice. */
const letters = (alphabet: string, count: number): string =>
  Array.from({ length: count }, () => alphabet.charAt(randomInt(alphabet.length))).join('');

/** 129 bits: nobody meets another's by chance. */
export const newPersonId = (): PersonId => `p${letters(lowerCase, 25)}`;

/** 128 bits. */
export const newSessionId = (): string => randomBytes(16).toString('base64url');

/** What the digests of a case's texts are salted with, 128 bits. */
export const newSalt = (): string => randomBytes(16).toString('base64url');

/** The secret part of a refresh token, 256 bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** An invitation code in two groups, 50 bits: `7K3QX-M04ZB`. */
export const newInvitationCode = (): string => `${letters(crockford, 5)}-${letters(crockford, 5)}`;

/** The scene of a code: 131 bits in 22 letters, which nobody guesses. */
export const newScene = (): Scene => letters(letterCase, 22);

/** The code of a question without a name in three groups, 75 bits: `7K3QX-M04ZB-2HD9A`. */
export const newRecoveryCode = (): string =>
  [letters(crockford, 5), letters(crockford, 5), letters(crockford, 5)].join('-');
