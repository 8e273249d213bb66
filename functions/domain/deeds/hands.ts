import { everybodyOf } from '../joining/together';
import { contracts } from '../../contract/kinds';
import type { OrganisationKind } from '../../contract/words';
import type { OutsideQuestion } from '../../contract/deeds/outside';
import type { Actor, CaseHead, FoundOrganisation, OrganisationRef, StaffMember } from '../case/case';
import type { Mark } from '../case/marks';
import { lifecycles } from '../kinds/lifecycles';
import { Refused } from '../refused';
import { isOutside } from '../standing/isOutside';
import { kindOfOrganisation } from '../standing/routing';
import type { Found, Hands } from './rule';

const isIn = ({ organisationId }: OrganisationRef, ids: readonly string[]): boolean =>
  ids.includes(organisationId);

/** Nobody carries it any more, and what was agreed with whoever did is over. */
export const inNobodysHands = { assignee: null, mandateUntil: null } as const;

/** The one who acts takes it. @throws Refused `conflict_of_interest`, and `not_allowed` to one of no organisation */
export function takenBy(actor: Actor, { isConflicted }: Found): StaffMember {
  if (isConflicted) throw new Refused('conflict_of_interest');
  if (!actor.organisation) throw new Refused('not_allowed');
  return { personId: actor.personId, name: actor.name ?? '', organisation: actor.organisation };
}

/** The one named gets it. @throws Refused `unknown_person`, `conflict_of_interest` */
export function givenTo(head: CaseHead, { assignee, isConflicted }: Found): StaffMember {
  if (!assignee || everybodyOf(head).includes(assignee.personId)) throw new Refused('unknown_person');
  const isAside = head.aside.includes(assignee.personId);
  if (isConflicted || isAside || isIn(assignee.organisation, head.against))
    throw new Refused('conflict_of_interest');
  return assignee;
}

/**
 * An organisation a case may go to: one that can do something for it, elsewhere, and not the other side.
 * @throws Refused `unknown_organisation`, `same_desk`, `conflict_of_interest`
 */
export function goingTo(head: CaseHead, { organisation }: Found): FoundOrganisation {
  if (!organisation) throw new Refused('unknown_organisation');
  if (organisation.organisationId === head.desk.organisationId) throw new Refused('same_desk');
  if (isIn(organisation, head.against)) throw new Refused('conflict_of_interest');
  const { handedTo, passedOnTo } = contracts[head.kind];
  const kinds: readonly OrganisationKind[] = isOutside(organisation) ? passedOnTo : handedTo;
  const kind = kindOfOrganisation(organisation.organisationId);
  if (kind === null || !kinds.includes(kind)) throw new Refused('unknown_organisation');
  return organisation;
}

/** The same, for whoever can be told to do it: a body outside cannot. @throws Refused as above */
export function allottedTo(head: CaseHead, found: Found): OrganisationRef {
  if (isOutside(found.organisation)) throw new Refused('unknown_organisation');
  return goingTo(head, found);
}

/** An organisation as a case keeps it. */
const refOf = ({ organisationId, name }: OrganisationRef): OrganisationRef => ({ organisationId, name });

/** Whoever passes a case on to a body outside remains its holder here; what is kept is which body, and what it was asked. */
export const askedOutside = (body: OrganisationRef, question: OutsideQuestion): Partial<Hands> => ({
  outside: { body: refOf(body), question },
});

/** A decision is looked at above: at the desk there, or by a body outside, while it stays with who passed it on. */
export const askedAbove = (
  head: CaseHead,
  to: FoundOrganisation,
  question: OutsideQuestion,
): Partial<Hands> => (isOutside(to) ? askedOutside(to, question) : { desk: to, sender: head.desk });

/** What a case carries while a body outside looks at a decision. */
export const remedyMarks = ({ found }: { found: Found }): readonly Mark[] =>
  isOutside(found.superior) ? ['remedyOutside'] : [];

/** What the event of such a step says of itself beside what was written: which body it went to. */
export const toBody = (found: FoundOrganisation | undefined): { body?: OrganisationRef } =>
  isOutside(found) ? { body: refOf(found) } : {};

/** Where it is after it was handed on: at the other desk, or still here and with a body outside. */
export const handedOn = (head: CaseHead, to: FoundOrganisation): Partial<Hands> =>
  isOutside(to)
    ? askedOutside(to, 'handling')
    : {
        desk: to,
        sender: head.desk,
        assignee: lifecycles[head.kind].handlerGoesAlong ? head.assignee : null,
      };

/** Who decides above: somebody, and not the other side. @throws Refused `no_superior`, `conflict_of_interest` */
export function above({ superior }: Found, against: readonly string[]): FoundOrganisation {
  if (!superior) throw new Refused('no_superior');
  if (isIn(superior, against)) throw new Refused('conflict_of_interest');
  return superior;
}

/** The organisation that handed it over. @throws Refused `no_superior` when none did */
export function senderOf({ sender }: CaseHead): OrganisationRef {
  if (!sender) throw new Refused('no_superior');
  return sender;
}

/** Whether the person who has the case turns out to be of the other side. */
export const letsGo = ({ assignee }: CaseHead, against: readonly string[], found: Found): boolean =>
  assignee !== null && (found.isConflicted === true || isIn(assignee.organisation, against));

/** A desk or a person that turns out to be the other side lets go of the case in the same step. */
export function apartFrom(head: CaseHead, ids: readonly string[], found: Found): Partial<Hands> {
  const against = [...new Set([...head.against, ...ids])];
  const { desk, sender, recusal } = head;
  return {
    against,
    ...(isIn(desk, against) && { desk: above(found, against) }),
    ...(sender && isIn(sender, against) && { sender: null }),
    ...(recusal?.decider && against.includes(recusal.decider) && { recusal: { ...recusal, decider: null } }),
    ...(letsGo(head, against, found) && inNobodysHands),
  };
}
