import { createHmac } from 'node:crypto';

/** So many letters of an alphabet that follow from a text, each equally likely to within 2^-64 of the whole. */
export function derivedLetters(text: string, secret: string, alphabet: string, count: number): string {
  let rest = BigInt(`0x${createHmac('sha256', secret).update(text).digest('hex')}`);
  const base = BigInt(alphabet.length);
  let letters = '';
  for (let at = 0; at < count; at += 1) {
    letters += alphabet.charAt(Number(rest % base));
    rest /= base;
  }
  return letters;
}
