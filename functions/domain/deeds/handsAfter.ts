import type { Deed } from '../../contract/actions';
import type { CaseStatus } from '../../contract/kinds';
import { handedTo } from '../../contract/kinds/handedTo';
import type { OrganisationKind } from '../../contract/words';
import type { Actor, CaseHead, OrganisationRef, StaffMember } from '../case/case';
import { lifecycles } from '../kinds';
import { Refused } from '../refused';
import { kindOfOrganisation } from '../standing/routing';

/** What a deed names or needs, looked up before. */
export type Named = {
  assignee?: StaffMember;
  organisation?: OrganisationRef;
  /** Who decides above: objections, reviews, a hand-over that came back twice, a desk that has an interest. */
  superior?: OrganisationRef;
  /** An interest stands between the case and the person who would get it. */
  isConflicted?: boolean;
  /** What the one materials notice asked for. */
  noticed?: readonly string[];
};

export type Hands = Pick<
  CaseHead,
  'desk' | 'assignee' | 'sender' | 'against' | 'returns' | 'resume' | 'mandateUntil'
>;

const isIn = ({ organisationId }: OrganisationRef, ids: readonly string[]): boolean =>
  ids.includes(organisationId);

function self(actor: Actor): StaffMember {
  if (!actor.organisation) throw new Refused('not_allowed');
  return { personId: actor.personId, name: actor.name ?? '', organisation: actor.organisation };
}

function takenBy(actor: Actor, named: Named): StaffMember {
  if (named.isConflicted) throw new Refused('conflict_of_interest');
  return self(actor);
}

function givenTo(head: CaseHead, { assignee, isConflicted }: Named): StaffMember {
  if (!assignee || assignee.personId === head.ownerId) throw new Refused('unknown_person');
  if (isConflicted || isIn(assignee.organisation, head.against)) throw new Refused('conflict_of_interest');
  return assignee;
}

/** An organisation a case may go to: one that can do something for it, elsewhere, and not the other side. */
function goingTo(head: CaseHead, { organisation }: Named): OrganisationRef {
  if (!organisation) throw new Refused('unknown_organisation');
  if (organisation.organisationId === head.desk.organisationId) throw new Refused('same_desk');
  if (isIn(organisation, head.against)) throw new Refused('conflict_of_interest');
  const kinds: readonly OrganisationKind[] = handedTo[head.kind];
  if (!kinds.includes(kindOfOrganisation(organisation.organisationId)))
    throw new Refused('unknown_organisation');
  return organisation;
}

/** Who decides above: somebody, and not the other side. */
function above({ superior }: Named, against: readonly string[]): OrganisationRef {
  if (!superior) throw new Refused('no_superior');
  if (isIn(superior, against)) throw new Refused('conflict_of_interest');
  return superior;
}

/** Whether the person who has the case turns out to be of the other side. */
export const letsGo = ({ assignee }: CaseHead, against: readonly string[], named: Named): boolean =>
  assignee !== null && (named.isConflicted === true || isIn(assignee.organisation, against));

/** A desk or a person that turns out to be the other side lets go of the case in the same step. */
function apartFrom(head: CaseHead, ids: readonly string[], named: Named): Partial<Hands> {
  const against = [...new Set([...head.against, ...ids])];
  const { desk, sender } = head;
  return {
    against,
    ...(isIn(desk, against) && { desk: above(named, against) }),
    ...(sender && isIn(sender, against) && { sender: null }),
    ...(letsGo(head, against, named) && { assignee: null, mandateUntil: null }),
  };
}

/** Agents stay with a petition that is handed over; lawyers of another place do not. */
const goesAlong = (head: CaseHead): StaffMember | null =>
  lifecycles[head.kind].mandate ? head.assignee : null;

function changes(head: CaseHead, actor: Actor, deed: Deed, to: CaseStatus, named: Named): Partial<Hands> {
  const { desk, assignee, sender, status } = head;
  switch (deed.action) {
    case 'take':
      return { assignee: takenBy(actor, named), mandateUntil: null };
    case 'answer':
    case 'promise':
      // A duty lawyer who answers from the queue has thereby taken the case.
      return assignee?.personId === actor.personId ? {} : { assignee: takenBy(actor, named) };
    case 'assign':
      return { assignee: givenTo(head, named), mandateUntil: null };
    case 'declareConflict':
    case 'declineMandate':
    case 'revokeMandate':
    case 'approveChange':
      return { assignee: null, mandateUntil: null, resume: null };
    case 'agreeMandate':
      return { mandateUntil: deed.input.until };
    case 'reopen':
      // What was agreed to ended with the case; it is asked for anew.
      return { mandateUntil: null };
    case 'nameOtherSide':
      return apartFrom(head, deed.input.organisationIds, named);
    case 'transfer':
      return { desk: goingTo(head, named), sender: desk, assignee: goesAlong(head) };
    case 'raise':
      return { desk: above(named, head.against), sender: desk, assignee: null, mandateUntil: null };
    case 'sendBack':
      if (!sender) throw new Refused('no_superior');
      return to === 'disputed'
        ? { desk: above(named, head.against), sender, returns: head.returns + 1 }
        : { desk: sender, sender: desk, returns: head.returns + 1 };
    case 'agreeReturn':
      return { sender: null };
    case 'insist':
      if (!sender) throw new Refused('no_superior');
      return { desk: sender, sender: desk };
    case 'allot':
      return { desk: goingTo(head, named), sender: desk };
    case 'askChange':
      return { resume: status };
    case 'declineChange':
      return { resume: null };
    case 'terminate':
      return { resume: status === 'changeRequested' ? 'granted' : status };
    case 'object':
    case 'askReview':
    case 'askReReview':
      return { desk: above(named, head.against), sender: desk };
    case 'decideObjection':
      return { desk: sender ?? desk, sender: null, resume: null };
    case 'giveReview':
    case 'giveReReview':
      return to === 'accepted' ? { desk: sender ?? desk, sender: desk } : {};
    default:
      return {};
  }
}

/** Where a case is after a deed: whose desk, in whose hands, from whom, and who is kept from it. */
export function handsAfter(head: CaseHead, actor: Actor, deed: Deed, to: CaseStatus, named: Named): Hands {
  const { desk, assignee, sender, against, returns, resume, mandateUntil } = head;
  return {
    ...{ desk, assignee, sender, against, returns, resume, mandateUntil },
    ...changes(head, actor, deed, to, named),
  };
}
