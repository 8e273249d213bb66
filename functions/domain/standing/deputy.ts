import type { Actor, StaffMember } from '../case/case';
import { lifecycles } from '../kinds/lifecycles';
import type { Seen } from './seen';

/**
 * For whom of those who are away an actor has a case in hands now; null where it is nobody's they stand in for. Only in the
 * post and the place it was given in, as for who has it.
 */
export function standsInFor(
  actor: Actor,
  { kind, assignee }: Pick<Seen, 'kind' | 'assignee'>,
): StaffMember | null {
  if (!assignee || actor.personId === assignee.personId) return null;
  const isThere =
    actor.organisation?.organisationId === assignee.organisation.organisationId &&
    actor.role === lifecycles[kind].carriedBy;
  return isThere && (actor.standsIn?.includes(assignee.personId) ?? false) ? assignee : null;
}
