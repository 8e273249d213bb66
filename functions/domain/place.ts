import type { Deed } from '../contract/actions';
import type { Actor, CaseHead, OrganisationRef, StaffMember } from './case';
import { Refused } from './refused';

/** People and organisations that a deed names, looked up before. */
export type Named = { assignee?: StaffMember; organisation?: OrganisationRef };

type Place = Pick<CaseHead, 'desk' | 'assignee' | 'sender'>;

function self(actor: Actor): StaffMember {
  if (!actor.organisation) throw new Refused('not_allowed');
  return { personId: actor.personId, name: actor.name ?? '', organisation: actor.organisation };
}

/** Where a case is after a deed: whose desk, in whose hands, from whom. */
export function place(head: CaseHead, actor: Actor, deed: Deed, named: Named): Place {
  const { desk, assignee, sender } = head;
  switch (deed.action) {
    case 'take':
      return { desk, sender, assignee: self(actor) };
    case 'answer':
      // A duty lawyer who answers from the queue has thereby taken the case.
      return { desk, sender, assignee: assignee ?? self(actor) };
    case 'assign':
      if (!named.assignee || named.assignee.personId === head.ownerId) throw new Refused('unknown_person');
      return { desk, sender, assignee: named.assignee };
    case 'transfer':
      if (!named.organisation || named.organisation.organisationId === desk.organisationId)
        throw new Refused('unknown_organisation');
      return { desk: named.organisation, sender: desk, assignee };
    case 'sendBack':
      return { desk: sender ?? desk, sender: null, assignee };
    case 'accept':
      return { desk, sender: null, assignee };
    default:
      return { desk, assignee, sender };
  }
}
