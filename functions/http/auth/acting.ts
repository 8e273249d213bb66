import type { Acting } from '../../contract/session';
import type { Actor } from '../../domain/case/case';
import type { Organisations } from '../../store/places/organisations';
import type { Person } from '../../store/people/personItem';

const belongsTo = ({ places }: Person) => [...new Set(places.map(({ organisationId }) => organisationId))];

/** Everyone may act for themself. */
export const asResident = (person: Person): Actor => ({
  personId: person.personId,
  name: person.name,
  role: 'resident',
  organisation: null,
  belongsTo: belongsTo(person),
});

/** The person in a role they hold, or null when they do not hold it (any more). */
export async function actorIn(
  person: Person,
  { role, organisationId }: Acting,
  organisations: Organisations,
): Promise<Actor | null> {
  if (role === 'resident') return organisationId === null ? asResident(person) : null;
  const place = person.places.find((one) => one.role === role && one.organisationId === organisationId);
  const organisation = place && (await organisations.get(place.organisationId));
  if (!organisation) return null;
  const { personId, name } = person;
  return {
    personId,
    name,
    role,
    organisation: { organisationId: organisation.id, name: organisation.name },
    belongsTo: belongsTo(person),
  };
}
