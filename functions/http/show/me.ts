import type { Me, Membership, SignInWay } from '../../contract/people/session';
import type { Actor } from '../../domain/case/case';
import { maskedPhone } from '../../domain/filing/mask';
import type { Store } from '../../store/createStore';
import type { Organisations } from '../../store/places/organisations';
import type { Person, Post } from '../../store/people/personItem';

async function showMembership(
  { role, organisationId }: Post,
  organisations: Organisations,
): Promise<Membership[]> {
  const organisation = await organisations.get(organisationId);
  if (!organisation) return [];
  return [{ role, organisationId, organisationName: organisation.name, organisationKind: organisation.kind }];
}

/** Who I am, which roles I hold and may take here, and the one I act in. */
export async function showMe(
  person: Person,
  { name, role, organisation }: Actor,
  {
    store,
    templates,
    way,
  }: { store: Pick<Store, 'organisations' | 'people'>; templates: string[]; way: SignInWay },
): Promise<Me> {
  const { personId, phone } = person;
  const places = way === 'phone' ? person.places : [];
  const memberships = await Promise.all(places.map((place) => showMembership(place, store.organisations)));
  return {
    personId,
    name,
    acting: { role, organisationId: organisation?.organisationId ?? null },
    memberships: memberships.flat(),
    phone: phone === null ? null : maskedPhone(phone),
    phoneAnswered: phone !== null && (await store.people.hasAnswered(person, phone)),
    templates,
  };
}
