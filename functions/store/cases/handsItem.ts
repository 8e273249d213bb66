import { OrganisationId, PersonId } from '../../contract/ids';
import { OutsideQuestion } from '../../contract/deeds/outside';
import * as z from '../../contract/z';
import type { CaseHead, OrganisationRef, Outside, StaffMember } from '../../domain/case/case';

export const StoredOrganisation = z
  .object({ id: OrganisationId, name: z.string() })
  .transform(({ id, name }): OrganisationRef => ({ organisationId: id, name }));

/** A body outside that has it, as the case keeps it. */
export const StoredOutside = z
  .object({ body: StoredOrganisation, question: OutsideQuestion })
  .transform((stored): Outside => stored);

/** Whose office it is of those the case has written already; another one is written in full. */
const sender = 'sender';
const StoredStaff = z.object({
  id: PersonId,
  name: z.string(),
  of: z.union([z.literal(sender), StoredOrganisation]).optional(),
});

/** Where a case is, as the case and its events keep it. */
export const storedHands = {
  desk: StoredOrganisation,
  assignee: StoredStaff.optional(),
  sender: StoredOrganisation.optional(),
};

export const organisationFields = ({ organisationId, name }: OrganisationRef) => ({
  id: organisationId,
  name,
});

export const outsideFields = ({ body, question }: Outside) => ({ body: organisationFields(body), question });

const isSame = (one: OrganisationRef, other: OrganisationRef | null): boolean =>
  one.organisationId === other?.organisationId && one.name === other.name;

type Hands = Pick<CaseHead, 'desk' | 'assignee' | 'sender'>;

/** Most staff work for the desk their case lies at, or for the one that handed it over: no name is written twice. */
function officeOf({ organisation }: StaffMember, hands: Hands) {
  if (isSame(organisation, hands.desk)) return undefined;
  return isSame(organisation, hands.sender) ? sender : organisationFields(organisation);
}

export const handsFields = (hands: Hands) => ({
  desk: organisationFields(hands.desk),
  assignee: hands.assignee
    ? { id: hands.assignee.personId, name: hands.assignee.name, of: officeOf(hands.assignee, hands) }
    : undefined,
  sender: hands.sender ? organisationFields(hands.sender) : undefined,
});

type Stored = {
  desk: OrganisationRef;
  assignee?: z.output<typeof StoredStaff> | undefined;
  sender?: OrganisationRef | undefined;
};

function organisationIn({ of }: z.output<typeof StoredStaff>, stored: Stored): OrganisationRef {
  if (of === undefined) return stored.desk;
  return of === sender ? (stored.sender ?? stored.desk) : of;
}

/** Where a case is, read back. */
export function handsOf(stored: Stored): Hands {
  const { desk, assignee } = stored;
  return {
    desk,
    assignee: assignee
      ? { personId: assignee.id, name: assignee.name, organisation: organisationIn(assignee, stored) }
      : null,
    sender: stored.sender ?? null,
  };
}
