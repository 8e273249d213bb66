import { randomBytes, randomInt } from 'node:crypto';
import type { Scene } from '../contract/numbers/scene';
import type { PersonId } from '../contract/ids';
import { codeLetters } from '../contract/numbers/writtenCode';

export const letterCase = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const lowerCase = '0123456789abcdefghijklmnopqrstuvwxyz';

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
export const newInvitationCode = (): string => `${letters(codeLetters, 5)}-${letters(codeLetters, 5)}`;

/** The scene of a code: 131 bits in 22 letters, which nobody guesses. */
export const newScene = (): Scene => letters(letterCase, 22);
