import type { OrganisationId, PersonId } from '../contract/ids';
import type { People } from '../store/people/people';

/**
 * Those of some people who have no post in any of these organisations. A post anywhere counts, whatever it was that
 * brought them here; who is not known has to be left out.
 */
export async function ofNoOtherSide(
  personIds: readonly PersonId[],
  against: readonly OrganisationId[],
  people: Pick<People, 'get'>,
): Promise<PersonId[]> {
  if (against.length === 0) return [...personIds];
  const found = await Promise.all(personIds.map((personId) => people.get(personId)));
  return found.flatMap((person) =>
    person && !person.places.some(({ organisationId }) => against.includes(organisationId))
      ? [person.personId]
      : [],
  );
}
