import { createHmac } from 'node:crypto';
import type { Digest } from '../../../contract/ids';
import type { Party } from '../../kinds/kind';

/** Spaces, and every mark that one person writes and another leaves out: brackets, dashes, the dot in 乌云·其其格. */
const notWritten = /[\p{P}\p{Z}\p{S}\p{C}]/gu;

/**
 * A name in the form in which two writings of it meet: full-width and half-width alike, without spaces, dots and
 * brackets, in capitals. Empty when nothing of it can be read.
 */
export const partyName = (written: string): string =>
  written.normalize('NFKC').replace(notWritten, '').toUpperCase().normalize('NFKC');

/** What stands between several names on one line. */
const between = /[、，,;；\n]/u;

/** A party as the register of matters knows it: nothing of the name can be read back without the secret. */
export type PartyDigest = { digest: Digest; side: Party['side'] };

const digestOf = (sort: 'name' | 'id', written: string, secret: string): Digest =>
  createHmac('sha256', secret)
    .update(`party ${sort} ${partyName(written)}`)
    .digest('hex');

/** Each name of a line that may hold several, by its keyed digest. */
export function nameDigests(line: string, secret: string): Digest[] {
  const names = new Set([line, ...line.split(between)].filter((name) => partyName(name) !== ''));
  return [...new Set([...names].map((name) => digestOf('name', name, secret)))];
}

/** Everyone a case names, by keyed digests (HMAC-SHA-256) of the names and of the ID numbers given, each once a side. */
export function partyDigests(parties: readonly Party[], secret: string): PartyDigest[] {
  const found = parties.flatMap(({ name, side, idNumber }) => [
    ...nameDigests(name, secret).map((digest) => ({ digest, side })),
    ...(idNumber === undefined ? [] : [{ digest: digestOf('id', idNumber, secret), side }]),
  ]);
  return [...new Map(found.map((one) => [`${one.side} ${one.digest}`, one])).values()];
}
