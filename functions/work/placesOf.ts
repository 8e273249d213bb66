import type { OrganisationPlace } from '../contract/places';
import type { CaseHead } from '../domain/case/case';
import type { Store } from '../store/createStore';

/** Where whoever has a case is found: the desk, and the body outside; null where nobody has entered it. */
export type CasePlaces = { desk: OrganisationPlace | null; outside: OrganisationPlace | null };

/** Looks both up; they are answered from memory for a while. */
export async function placesOf(
  { desk, outside }: Pick<CaseHead, 'desk' | 'outside'>,
  { organisations }: { organisations: Pick<Store['organisations'], 'get'> },
): Promise<CasePlaces> {
  const [here, there] = await Promise.all([
    organisations.get(desk.organisationId),
    outside ? organisations.get(outside.body.organisationId) : null,
  ]);
  return { desk: here?.place ?? null, outside: there?.place ?? null };
}
