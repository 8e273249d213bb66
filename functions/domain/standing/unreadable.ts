import type { OrganisationId, PersonId } from '../../contract/ids';
import type { Actor } from '../case/case';
import { leadsDesk } from './standings';

/** What can be told of a case whose line cannot be read: whose it is, where it lies, and whom it is kept from. */
export type WhoseCase = {
  ownerId: PersonId;
  deskId: OrganisationId;
  assigneeId: PersonId | null;
  against: readonly OrganisationId[];
  aside: readonly PersonId[];
};

/**
 * Whether somebody may know that a case is there whose line cannot be read: its owner, who leads its desk, and who has
 * it. Less than its standing would give them, never more.
 */
export function mayKnowOf(actor: Actor, { ownerId, deskId, assigneeId, against, aside }: WhoseCase): boolean {
  const isOwner = actor.personId === ownerId;
  // Whether a helper may see it hangs on what cannot be read.
  if (actor.helping) return false;
  if (actor.role === 'resident') return isOwner;
  if (isOwner || aside.includes(actor.personId) || actor.belongsTo.some((id) => against.includes(id)))
    return false;
  const isAtDesk = leadsDesk(actor.role) && actor.organisation?.organisationId === deskId;
  return isAtDesk || actor.personId === assigneeId;
}
