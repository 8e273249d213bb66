import { OrganisationId, PersonId } from '../../contract/ids';
import type { Phone } from '../../contract/numbers/phone';
import { StaffRole } from '../../contract/words';
import * as z from '../../contract/z';
import { personIn, personKey } from '../keys/people';
import type { Seal } from '../seal/seal';
import type { SealedAnew } from '../seal/sealedAnew';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** A role that somebody holds in an organisation. */
export type Post = { role: StaffRole; organisationId: OrganisationId };

export type Person = {
  personId: PersonId;
  openid: string | null;
  name: string | null;
  /** Their own, given by WeChat's button or typed in; it lies sealed. */
  phone: Phone | null;
  places: Post[];
  /** The numbers that have answered for them once, each as a digest (`answeredNumbers.ts`): only those are sent texts. */
  answered: string[];
};
/** A person as they are first written: whoever has a phone number has given it later. */
export type NewPerson = Omit<Person, 'phone' | 'answered'>;

/** A post as one word of a set, so that adding it twice, or two at once, needs no reading. */
export const postWord = ({ role, organisationId }: Post): string => `${role} ${organisationId}`;

const StoredPost = z
  .string()
  .transform((word) => word.split(' '))
  .pipe(z.tuple([StaffRole, OrganisationId]))
  .transform(([role, organisationId]): Post => ({ role, organisationId }));

const StoredPerson = z.object({
  pk: z.string().transform(personIn).pipe(PersonId),
  openid: z.string().optional(),
  /** Sealed; in clear as it was written before names were. */
  name: z.union([z.instanceof(Uint8Array), z.string()]).optional(),
  phone: z.string().optional(),
  places: z
    .set(z.string())
    .transform((words) => [...words].sort())
    .pipe(z.array(StoredPost))
    .optional(),
  answered: z
    .set(z.string())
    .transform((digests) => [...digests].sort())
    .optional(),
});

/** The organisations of posts, whatever role a newer release may have given there: an interest is in no role. */
const StoredBelonging = StoredPerson.pick({ pk: true }).extend({
  places: z
    .set(z.string())
    .transform((words) => [...words].sort().map((word) => word.split(' ').at(-1)))
    .pipe(z.array(OrganisationId))
    .optional(),
});

/** A role that a newer release has given there is none that may do anything here. */
const StoredPosts = z.object({
  places: z
    .set(z.string())
    .transform((words) => [...words].sort().flatMap((word) => StoredPost.safeParse(word).data ?? []))
    .optional(),
});

/** The posts of somebody; nothing sealed is opened for it. */
export const readPosts = (item: Item): Post[] => readItem(StoredPosts, item).places ?? [];

/** Somebody with every organisation they hold a post in; nothing sealed is opened for it. */
export function readBelonging(item: Item): [PersonId, OrganisationId[]] {
  const { pk, places = [] } = readItem(StoredBelonging, item);
  return [pk, [...new Set(places)]];
}

const placeOf = (personId: PersonId, field: 'openid' | 'phone' | 'name'): string =>
  `${personKey(personId).pk} ${field}`;

/** A phone number as it lies in the person's item. */
export const sealedPhone = (personId: PersonId, phone: Phone, seal: Seal): string =>
  seal.seal(phone, placeOf(personId, 'phone'));

/** A name as it lies in the person's item. */
export const sealedName = (personId: PersonId, name: string, seal: Seal): Uint8Array =>
  seal.sealText(name, placeOf(personId, 'name'));

/** A name that was written before names were sealed; null where there is none, or it is. */
export function nameSealedAnew(item: Item, seal: Seal): SealedAnew | null {
  const { pk, name } = item;
  if (pk?.S === undefined || name?.S === undefined) return null;
  return { set: { name: sealedName(personIn(pk.S), name.S, seal) }, remove: [], was: { name } };
}

export function readPerson(item: Item, seal: Seal): Person {
  const { pk, openid, name, phone, places = [], answered = [] } = readItem(StoredPerson, item);
  return {
    personId: pk,
    openid: openid === undefined ? null : seal.open(openid, placeOf(pk, 'openid')),
    name: typeof name === 'object' ? seal.openText(name, placeOf(pk, 'name')) : (name ?? null),
    phone: phone === undefined ? null : seal.open(phone, placeOf(pk, 'phone')),
    places,
    answered,
  };
}

export const personItem = ({ personId, openid, name, places }: NewPerson, seal: Seal): Item =>
  toItem({
    ...personKey(personId),
    openid: openid === null ? undefined : seal.seal(openid, placeOf(personId, 'openid')),
    name: name === null ? undefined : sealedName(personId, name, seal),
    places: places.length > 0 ? new Set(places.map(postWord)) : undefined,
  });
