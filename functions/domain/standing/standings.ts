import type { CaseAction } from '../../contract/actions';
import type { Standing } from '../../contract/words';
import type { Actor, CaseHead } from '../case/case';
import { givingOffice } from './givingOffice';
import { lifecycles } from '../kinds';
import { permissions } from '../deeds/permissions';
import { isOpen } from '../kinds/statusRow';

export type Seen = Pick<
  CaseHead,
  'kind' | 'status' | 'ownerId' | 'desk' | 'assignee' | 'sender' | 'overseer' | 'against' | 'marks'
>;

/** Whether a lawyer must say that no interest of theirs stands against it before they see the whole. */
export function needsClearance({ kind, marks }: Pick<Seen, 'kind' | 'marks'>): boolean {
  const { clearance } = lifecycles[kind];
  return clearance === 'always' || (clearance === 'withOtherSide' && marks.includes('hasOtherSide'));
}

/** Those on duty: they see what nobody has, and what is late enough to be anyone's. */
function onDuty(actor: Actor, head: Seen): Standing[] {
  const { handler, dutyMayTake } = lifecycles[head.kind];
  const isTheirs = head.assignee?.personId === actor.personId;
  const isFree = head.assignee === null || (head.marks.includes('escalated') && !isTheirs);
  if (!dutyMayTake || actor.role !== handler || !isFree || !isOpen(head.kind, head.status)) return [];
  return head.marks.includes('hasOtherSide') ? ['candidate'] : ['duty'];
}

function atDesk(actor: Actor, head: Seen): Standing[] {
  const here = actor.organisation?.organisationId;
  if (here === undefined) return [];
  const leads = actor.role === 'dispatcher' || actor.role === 'supervisor';
  if (here === head.desk.organisationId) return leads ? [actor.role as Standing] : onDuty(actor, head);
  if (leads && here === head.sender?.organisationId) return ['sender'];
  return actor.role === 'supervisor' && here === head.overseer?.organisationId ? ['overseer'] : [];
}

/** Only in the place it was given in: the same person acting for another organisation is a stranger to it. */
const wasGiven = (actor: Actor, { kind, assignee }: Seen): boolean =>
  actor.personId === assignee?.personId &&
  actor.organisation?.organisationId === assignee.organisation.organisationId &&
  actor.role === lifecycles[kind].handler;

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
  if (actor.role === 'resident') return isOwner ? ['owner'] : [];
  if (isOwner || actor.belongsTo.some((id) => head.against.includes(id))) return [];
  return wasGiven(actor, head) ? [carrying(head), ...atDesk(actor, head)] : atDesk(actor, head);
}

/** What only the one whom the case was given to can say, and no colleague on duty for them. */
const ownWord: readonly CaseAction[] = ['declareNoConflict', 'declareConflict'];

/**
 * The standings by which an action on a kind of case may be done. The office that handed a case over says who of its
 * people follows it only where one of them stays with the case.
 */
export const standingsFor = ({ mandate }: { mandate: boolean }, action: CaseAction): readonly Standing[] =>
  action === 'assign' && !mandate
    ? permissions.assign.filter((standing) => standing !== 'sender')
    : permissions[action];

/** A petition's agents are of the petition office: only that office says which of them has it. */
const hasCarriers = ({ organisation }: Actor, head: Seen): boolean =>
  !lifecycles[head.kind].mandate || organisation?.organisationId === givingOffice(head);

/** The standing, nearest first, by which an actor may do something to a case; undefined when they may not. */
export function standingTo(actor: Actor, head: Seen, action: CaseAction): Standing | undefined {
  if (ownWord.includes(action) && actor.personId !== head.assignee?.personId) return undefined;
  const allowed = standingsFor(lifecycles[head.kind], action);
  if (action === 'assign' && !hasCarriers(actor, head)) return undefined;
  return standings(actor, head).find((standing) => allowed.includes(standing));
}
