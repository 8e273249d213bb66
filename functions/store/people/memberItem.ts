import { PersonId } from '../../contract/ids';
import { Profile } from '../../contract/people/roster';
import * as z from '../../contract/z';
import { memberIn, memberKey } from '../keys/organisations';
import { readEach, readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';
import type { Post } from './personItem';

const StoredMember = z
  .object({ sk: z.string().transform(memberIn).pipe(PersonId), name: z.string() })
  .transform(({ sk, name }) => ({ personId: sk, name }));

/** A member of an organisation, by the name the office knows them by. */
export const readMember = (item: Item): { personId: PersonId; name: string } => readItem(StoredMember, item);

/** Who says nothing serves in Mandarin. */
const StoredProfile = z
  .object({
    specialities: Profile.shape.specialities.default([]),
    languages: Profile.shape.languages.default(['zh']),
  })
  .transform((profile): Profile => profile);

/** A member with what they can do; what a newer release may have written of it stands as not said. */
export const readProfiled = (item: Item): { personId: PersonId; name: string; profile: Profile } => {
  const said = readEach([item], (one) => readItem(StoredProfile, one)).rows[0];
  return { ...readMember(item), profile: said ?? StoredProfile.parse({}) };
};

export const memberItem = (
  { organisationId, role }: Post,
  personId: PersonId,
  name: string,
  profile?: Profile,
): Item => toItem({ ...memberKey(organisationId, role, personId), name, ...profile });
