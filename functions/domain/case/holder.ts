import type { CaseHead, OrganisationRef, StaffMember } from './case';
import { lifecycles } from '../kinds/lifecycles';
import { statusRow } from '../kinds/statusRow';

/** Who must act now. */
export type Holder =
  | { at: 'desk'; organisation: OrganisationRef }
  | { at: 'person'; person: StaffMember }
  | { at: 'resident' }
  | { at: 'nobody' };

type Held = Pick<CaseHead, 'kind' | 'status' | 'desk' | 'assignee' | 'marks'>;

/** The person who carries it: given the case and, where a mandate is needed, agreed to by the resident. */
export const handlerOf = ({ kind, assignee, marks }: Omit<Held, 'status' | 'desk'>): StaffMember | null =>
  lifecycles[kind].mandate && !marks.includes('mandated') ? null : assignee;

/**
 * The one holder of a case: a function of its state, so that every open case has exactly one. A status held by
 * the assignee falls to the desk when there is none (a leaver's case is never nobody's).
 */
export function holder(head: Held): Holder {
  const { heldBy } = statusRow(head.kind, head.status);
  switch (heldBy) {
    case 'assignee': {
      const person = handlerOf(head);
      return person ? { at: 'person', person } : { at: 'desk', organisation: head.desk };
    }
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
    case 'resident':
    case 'nobody':
      return held.at;
  }
}
