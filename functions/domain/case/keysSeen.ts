import { createHash } from 'node:crypto';
import type { ClientKey, PersonId } from '../../contract/ids';

// Which step of a case a client key made, known from the head alone: four letters for each step, in their order. Four
// letters may agree by chance, so the step itself is looked at before anything is said of it.

const each = 4;
const none = '0'.repeat(each);

/** The letters of the digest of a key, as far as it is known; those of no key where there is none. */
export function markIn(digest: Buffer | null): string {
  if (digest === null) return none;
  const mark = digest.toString('hex').slice(0, each);
  return mark === none ? '0001' : mark;
}

const markOf = (personId: PersonId, key: ClientKey): string =>
  markIn(createHash('sha256').update(`${personId} ${key}`).digest());

/** The marks with that of one more step; a step that no person sent a key for has none. */
export const withKey = (
  seen: string,
  seq: number,
  personId: PersonId | null,
  key: ClientKey | null,
): string =>
  `${seen.padEnd((seq - 1) * each, none)}${personId === null || key === null ? none : markOf(personId, key)}`;

/** The steps that may have been made under this key by this person, the latest first. */
export function stepsUnder(seen: string, personId: PersonId, key: ClientKey): number[] {
  const mark = markOf(personId, key);
  const marks = seen.match(/.{4}/gu) ?? [];
  return marks.flatMap((one, at) => (one === mark ? [at + 1] : [])).reverse();
}
