import type { OrganisationId } from '../../contract/ids';
import type { OrganisationRef } from '../../domain/case/case';
import type { Store } from '../../store/ports';

/** The first of several organisations that there is and that has no interest; null when there is none. */
export async function firstOf(
  ids: readonly OrganisationId[],
  against: readonly OrganisationId[],
  { organisations }: Pick<Store, 'organisations'>,
): Promise<OrganisationRef | null> {
  for (const id of ids) {
    const found = against.includes(id) ? null : await organisations.get(id);
    if (found) return { organisationId: found.id, name: found.name };
  }
  return null;
}
