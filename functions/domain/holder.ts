import type { CaseHead, OrganisationRef, StaffMember } from './case';
import { statusRow } from './statusRow';

/** Who must act now. */
export type Holder =
  | { at: 'desk'; organisation: OrganisationRef }
  | { at: 'person'; person: StaffMember }
  | { at: 'resident' }
  | { at: 'nobody' };

/**
 * The one holder of a case: a function of its state, so that every open case has exactly one. A status held by
 * the assignee falls to the desk when there is none (a leaver's case is never nobody's).
 */
export function holder(head: Pick<CaseHead, 'kind' | 'status' | 'desk' | 'assignee'>): Holder {
  const { heldBy } = statusRow(head.kind, head.status);
  switch (heldBy) {
    case 'assignee':
      return head.assignee
        ? { at: 'person', person: head.assignee }
        : { at: 'desk', organisation: head.desk };
    case 'desk':
      return { at: 'desk', organisation: head.desk };
    case 'resident':
    case 'nobody':
      return { at: heldBy };
  }
}

/** A name for the holder that is the same exactly when the holder is. */
export function holderKey(held: Holder): string {
  switch (held.at) {
    case 'desk':
      return `desk ${held.organisation.organisationId}`;
    case 'person':
      return `person ${held.person.personId}`;
    default:
      return held.at;
  }
}
