import type { OrganisationId, PersonId } from '../../contract/ids';
import type { StaffRole } from '../../contract/words';
import type { StaffMember } from '../../domain/case/case';
import { memberKey, membersOf, organisationKey } from '../keys/organisations';
import type { Organisations } from '../places/organisations';
import { wholeList } from '../table/list';
import { readEach } from '../table/readItem';
import { getItem, type Item, type Table } from '../table/table';
import { readMember } from './memberItem';

/** Members with the name of their organisation. */
async function named(
  organisations: Organisations,
  organisationId: OrganisationId,
  members: Item[],
): Promise<StaffMember[]> {
  if (members.length === 0) return [];
  const organisation = await organisations.get(organisationId);
  if (!organisation) throw new Error(`${organisationKey(organisationId).pk} has members but no item`);
  return readEach(members, readMember).rows.map((member) => ({
    ...member,
    organisation: { organisationId, name: organisation.name },
  }));
}

/** Members of an organisation with a role. */
export const listMembers =
  (table: Table, organisations: Organisations) =>
  async (organisationId: OrganisationId, role: StaffRole): Promise<StaffMember[]> => {
    const rows = await wholeList(table, {
      hash: { name: 'pk', value: organisationKey(organisationId).pk },
      range: { name: 'sk', is: 'startsWith', value: membersOf(role) },
      order: 'ascending',
    });
    return named(organisations, organisationId, rows);
  };

/** A member of an organisation with a role; null when they are none. */
export const getMember =
  (table: Table, organisations: Organisations) =>
  async (
    organisationId: OrganisationId,
    role: StaffRole,
    personId: PersonId,
  ): Promise<StaffMember | null> => {
    // Consistent: a card is revoked at the moment its duty ends.
    const item = await getItem(table, memberKey(organisationId, role, personId), { ConsistentRead: true });
    const [member = null] = await named(organisations, organisationId, item ? [item] : []);
    return member;
  };
