import type { OrganisationId } from '../../contract/ids';
import type { Acting } from '../../contract/people/session';
import type { Actor } from '../../domain/case/case';
import type { People } from '../../store/people/people';
import type { Person, Post } from '../../store/people/personItem';

/** Every organisation somebody holds a post in. */
export const belongingOf = (places: readonly Post[]): OrganisationId[] => [
  ...new Set(places.map(({ organisationId }) => organisationId)),
];

/** Everyone may act for themself. */
export const asResident = ({ personId, name, places }: Person): Actor => ({
  personId,
  name,
  role: 'resident',
  organisation: null,
  belongsTo: belongingOf(places),
});

/** Whether they hold this post. Whoever acts for themself needs none. */
export const holds = (places: readonly Post[], { role, organisationId }: Acting): boolean =>
  role === 'resident'
    ? organisationId === null
    : places.some((one) => one.role === role && one.organisationId === organisationId);

/** The person in a role they hold, by the name that their office knows them by; null when they do not hold it (any more). */
export async function actorIn(person: Person, asked: Acting, people: People): Promise<Actor | null> {
  const { personId, places } = person;
  if (!holds(places, asked)) return null;
  if (asked.role === 'resident') return asResident(person);
  const post = places.find((one) => one.role === asked.role && one.organisationId === asked.organisationId);
  const member = post && (await people.member(post.organisationId, post.role, personId));
  if (!member) return null;
  const { name, organisation } = member;
  return { personId, name, role: asked.role, organisation, belongsTo: belongingOf(places) };
}
