import { createHmac } from 'node:crypto';
import type { Digest } from '../../../contract/ids';
import type { Party } from '../../kinds/kind';
import { readingsOf } from './partyLine';
import { formsOf, partyName } from './partyName';

/** A party as the register of matters knows it: nothing of the name can be read back without the secret. */
export type PartyDigest = { digest: Digest; side: Party['side'] };

const digestOf = (sort: 'name' | 'id', written: string, secret: string): Digest =>
  createHmac('sha256', secret)
    .update(`party ${sort} ${partyName(written)}`)
    .digest('hex');

/** One name by its keyed digests: as it is written, and with its ending written out. */
export const nameDigests = (name: string, secret: string): Digest[] =>
  formsOf(name)
    .filter((form) => form !== '')
    .map((form) => digestOf('name', form, secret));

/** Each name that can be read from a line, by its keyed digests. */
export const lineDigests = (line: string, secret: string): Digest[] => [
  ...new Set(readingsOf(line).flatMap((name) => nameDigests(name, secret))),
];

/** Everyone a case names, by keyed digests (HMAC-SHA-256) of the names and of the ID numbers given, each once a side. */
export function partyDigests(parties: readonly Party[], secret: string): PartyDigest[] {
  const found = parties.flatMap(({ name, side, idNumber }) => [
    ...lineDigests(name, secret).map((digest) => ({ digest, side })),
    ...(idNumber === undefined ? [] : [{ digest: digestOf('id', idNumber, secret), side }]),
  ]);
  return [...new Map(found.map((one) => [`${one.side} ${one.digest}`, one])).values()];
}
