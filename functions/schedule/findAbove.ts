import type { CaseHead, OrganisationRef } from '../domain/case/case';
import { levelAbove } from '../domain/standing/superiors';
import type { Organisations } from '../store/ports';

/** The nearest organisation above a case's desk that exists and is not its other side; null at the top. */
export async function findAbove(
  head: CaseHead,
  organisations: Pick<Organisations, 'get'>,
): Promise<OrganisationRef | null> {
  for (const id of levelAbove(head)) {
    if (head.against.includes(id)) continue;
    const found = await organisations.get(id);
    if (found) return { organisationId: found.id, name: found.name };
  }
  return null;
}
