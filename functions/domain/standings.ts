import type { Standing } from '../contract/words';
import type { Actor, CaseHead } from './case';
import { isOpen } from './statusRow';
import { lifecycles } from './kinds';

type Seen = Pick<CaseHead, 'kind' | 'status' | 'ownerId' | 'desk' | 'assignee'>;

function atDesk(actor: Actor, head: Seen): Standing[] {
  if (actor.organisation?.organisationId !== head.desk.organisationId) return [];
  if (actor.role === 'dispatcher' || actor.role === 'supervisor') return [actor.role];
  const { handler, dutyMayTake } = lifecycles[head.kind];
  const unassigned = head.assignee === null && isOpen(head.kind, head.status);
  return dutyMayTake && actor.role === handler && unassigned ? ['duty'] : [];
}

/** Only in the place it was given in: the same person acting for another organisation is a stranger to it. */
const carries = (actor: Actor, { kind, assignee }: Seen): boolean =>
  actor.personId === assignee?.personId &&
  actor.organisation?.organisationId === assignee.organisation.organisationId &&
  actor.role === lifecycles[kind].handler;

/**
 * What an actor is to a case, nearest first; empty for a stranger, who must not learn that it exists.
 * Staff have no standing in a case of their own (信访工作条例 28: those with an interest step aside).
 */
export function standings(actor: Actor, head: Seen): Standing[] {
  const isOwner = actor.personId === head.ownerId;
  if (actor.role === 'resident') return isOwner ? ['owner'] : [];
  if (isOwner) return [];
  return carries(actor, head) ? ['handler', ...atDesk(actor, head)] : atDesk(actor, head);
}
