import type { Me, Membership } from '../../contract/session';
import type { Actor } from '../../domain/case/case';
import { maskedPhone } from '../../domain/filing/mask';
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

/** Who I am, which roles I hold, and the one I act in. */
export async function showMe(
  { personId, phone, places }: Person,
  { name, role, organisation }: Actor,
  { organisations, templates }: { organisations: Organisations; templates: string[] },
): Promise<Me> {
  const memberships = await Promise.all(places.map((place) => showMembership(place, organisations)));
  return {
    personId,
    name,
    acting: { role, organisationId: organisation?.organisationId ?? null },
    memberships: memberships.flat(),
    phone: phone === null ? null : maskedPhone(phone),
    templates,
  };
}
