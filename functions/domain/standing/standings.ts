import type { Role, Standing } from '../../contract/words';
import type { Actor } from '../case/case';
import { lifecycles } from '../kinds/lifecycles';
import { isOpen, statusRow } from '../kinds/statusRow';
import { standsInFor } from './deputy';
import { helping } from './helping';
import type { Seen } from './seen';
import { levelAbove } from './superiors';

/** Whether a lawyer must say that no interest of theirs stands against it before they see the whole. */
export function needsClearance({ kind, marks }: Pick<Seen, 'kind' | 'marks'>): boolean {
  const { clearance } = lifecycles[kind];
  return clearance === 'always' || (clearance === 'withOtherSide' && marks.includes('hasOtherSide'));
}

/** Those on duty: they see what nobody has, and what is late enough to be anyone's; not where no agent is wanted. */
function onDuty(actor: Actor, head: Seen): Standing[] {
  const { carriedBy, dutyMayTake } = lifecycles[head.kind];
  const isTheirs = head.assignee?.personId === actor.personId;
  const isFree = head.assignee === null || (head.marks.includes('escalated') && !isTheirs);
  if (!dutyMayTake || actor.role !== carriedBy || !isFree || !isOpen(head.kind, head.status)) return [];
  if (head.marks.includes('withoutAgent')) return [];
  return head.marks.includes('hasOtherSide') ? ['candidate'] : ['duty'];
}

/** Of the level above the desk that has it now; of one that it was handed away from, they need the outcome alone. */
const overseeing = (head: Seen, overseer: string): Standing =>
  levelAbove(head).includes(overseer) ? 'overseer' : 'handedOver';

/** Of the office that handed it over: until others have accepted it, it is theirs to know. */
const sending = ({ kind, status }: Seen): Standing =>
  statusRow(kind, status).senderReads ? 'sender' : 'handedOver';

/** Whether a role leads a desk: gives out what lies there, and answers for it. */
export const leadsDesk = (role: Role): boolean => role === 'dispatcher' || role === 'supervisor';

function atDesk(actor: Actor, head: Seen): Standing[] {
  const here = actor.organisation?.organisationId;
  if (here === undefined) return [];
  const leads = leadsDesk(actor.role);
  if (here === head.desk.organisationId) return leads ? [actor.role as Standing] : onDuty(actor, head);
  // Whether somebody at the desk steps aside is theirs to decide, whatever else they were to the case.
  if (actor.role === 'supervisor' && here === head.recusal?.decider) return ['overseer'];
  if (leads && here === head.sender?.organisationId) return [sending(head)];
  return actor.role === 'supervisor' && here === head.overseer?.organisationId
    ? [overseeing(head, here)]
    : [];
}

/**
 * To a sealed report: whoever leads the office passes it on, or decides whether its head steps aside; the level above that
 * hears that it is late sees that there is one. To everybody else it is not there.
 */
function atSealed({ role, organisation }: Actor, { desk, recusal, overseer }: Seen): Standing[] {
  const here = organisation?.organisationId;
  if (role !== 'supervisor' || here === undefined) return [];
  if (here === desk.organisationId || here === recusal?.decider) return ['forwarder'];
  return here === overseer?.organisationId ? ['handedOver'] : [];
}

/** Only in the place it was given in: the same person acting for another organisation is a stranger to it. */
const wasGiven = (actor: Actor, { kind, assignee }: Seen): boolean =>
  actor.personId === assignee?.personId &&
  actor.organisation?.organisationId === assignee.organisation.organisationId &&
  actor.role === lifecycles[kind].carriedBy;

/**
 * Of whoever stands in. They say for themself that no interest of theirs is against it, and what a resident agreed to with one
 * agent is theirs alone (民法典 169: through others only as the one for whom it is done agrees): of that they see the outline.
 */
function deputising({ personId }: Actor, head: Seen): Standing {
  const isCleared = !needsClearance(head) || head.clearedDeputy === personId;
  return isCleared && !lifecycles[head.kind].mandate ? 'handler' : 'candidate';
}

function carrying(head: Seen): Standing {
  const isAgreed = !lifecycles[head.kind].mandate || head.marks.includes('mandated');
  const isCleared = !needsClearance(head) || head.marks.includes('cleared');
  return isAgreed && isCleared ? 'handler' : 'candidate';
}

/**
 * What an actor is to a case, nearest first; empty for a stranger, who must not learn that it exists.
 * Staff have no standing in a case of their own, nor in one against an organisation they belong to, whatever role
 * they act in (信访工作条例 28, 30: those with an interest step aside, and nothing reaches the one complained about).
 */
export function standings(actor: Actor, head: Seen): Standing[] {
  const isOwner = actor.personId === head.ownerId;
  const isParty = head.parties.includes(actor.personId);
  if (actor.helping) return helping(actor, head);
  if (actor.role === 'resident') return isOwner ? ['owner'] : isParty ? ['party'] : [];
  if (isOwner || isParty || actor.belongsTo.some((id) => head.against.includes(id))) return [];
  if (head.aside.includes(actor.personId)) return [];
  if (head.marks.includes('sealed')) return atSealed(actor, head);
  if (wasGiven(actor, head)) return [carrying(head), ...atDesk(actor, head)];
  if (!standsInFor(actor, head)) return atDesk(actor, head);
  return [deputising(actor, head), ...atDesk(actor, head)];
}
