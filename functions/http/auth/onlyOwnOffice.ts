import type { OrganisationId } from '../../contract/ids';
import type { Actor } from '../../domain/case/case';
import { Refused } from '../../domain/refused';

/**
 * Lets those through who act for this very organisation, in one of these roles; to others it is not there.
 * @throws Refused `not_found`, `not_allowed`
 */
export function onlyOwnOffice(actor: Actor, id: OrganisationId, roles: readonly Actor['role'][]): void {
  if (actor.organisation?.organisationId !== id) throw new Refused('not_found');
  if (!roles.includes(actor.role)) throw new Refused('not_allowed');
}
