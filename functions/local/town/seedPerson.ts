import { createHash } from 'node:crypto';
import type { AreaCode, PersonId } from '../../contract/ids';
import type { Post } from '../../store/people/personItem';

/** An invented person of the local stack. `slug` says who it is, the same at every start. */
export type SeedPerson = {
  slug: string;
  personId: PersonId;
  openid: string;
  name: string;
  countyCode: AreaCode;
  places: Post[];
};

const hash = (text: string): bigint => BigInt(`0x${createHash('sha256').update(text).digest('hex')}`);

/** Ids that follow from the slug, so that stopping half-way and seeding again makes the same people. */
export function seedPerson(person: Omit<SeedPerson, 'personId' | 'openid'>): SeedPerson {
  const letters = hash(person.slug).toString(36).padStart(50, '0');
  return { ...person, personId: `p${letters.slice(0, 25)}`, openid: `oSeed${letters.slice(0, 23)}` };
}
