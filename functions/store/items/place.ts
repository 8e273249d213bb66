import { OrganisationId, PersonId } from '../../contract/ids';
import * as z from '../../contract/z';
import type { CaseHead, OrganisationRef, StaffMember } from '../../domain/case';

export const StoredOrganisation = z
  .object({ id: OrganisationId, name: z.string() })
  .transform(({ id, name }): OrganisationRef => ({ organisationId: id, name }));

const StoredStaff = z.object({ id: PersonId, name: z.string(), of: StoredOrganisation.optional() });
type StoredStaff = z.output<typeof StoredStaff>;

/** Where a case is, as the case and its events keep it. */
export const storedPlace = {
  desk: StoredOrganisation,
  assignee: StoredStaff.optional(),
  sender: StoredOrganisation.optional(),
};

export const organisationFields = ({ organisationId, name }: OrganisationRef) => ({
  id: organisationId,
  name,
});

const isSame = (one: OrganisationRef, other: OrganisationRef): boolean =>
  one.organisationId === other.organisationId && one.name === other.name;

type Place = Pick<CaseHead, 'desk' | 'assignee' | 'sender'>;

/** Most staff work for the desk their case lies at: their organisation is then not written a second time. */
export const placeFields = ({ desk, assignee, sender }: Place) => ({
  desk: organisationFields(desk),
  assignee: assignee
    ? {
        id: assignee.personId,
        name: assignee.name,
        of: isSame(assignee.organisation, desk) ? undefined : organisationFields(assignee.organisation),
      }
    : undefined,
  sender: sender ? organisationFields(sender) : undefined,
});

export const assigneeOf = (stored: StoredStaff | undefined, desk: OrganisationRef): StaffMember | null =>
  stored ? { personId: stored.id, name: stored.name, organisation: stored.of ?? desk } : null;
