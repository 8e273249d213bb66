import { randomBytes } from 'node:crypto';
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { OrganisationId, PersonId } from '../../contract/ids';
import type { Profile } from '../../contract/people/roster';
import type { StaffRole } from '../../contract/words';
import type { StaffMember } from '../../domain/case/case';
import { Refused } from '../../domain/refused';
import { memberKey, membersOf, organisationKey } from '../keys/organisations';
import { personKey } from '../keys/people';
import { readProfiled } from '../people/memberItem';
import { readBelonging, type Post } from '../people/personItem';
import type { Organisations } from '../places/organisations';
import { getItems } from '../table/getItems';
import { wholeList } from '../table/list';
import { readEach } from '../table/readItem';
import { getItem, keyAttributes, toItem, type Item, type Table } from '../table/table';
import { transact } from '../table/transact';

/** What one call of BatchGetItem takes. */
const batch = 100;

const setIn =
  (TableName: string, personId: PersonId, { specialities, languages }: Profile) =>
  ({ organisationId, role }: Post): TransactWriteItem => ({
    Update: {
      TableName,
      Key: keyAttributes(memberKey(organisationId, role, personId)),
      UpdateExpression: 'SET specialities = :specialities, languages = :languages',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: toItem({ ':specialities': specialities, ':languages': languages }),
    },
  });

/**
 * What members of organisations can do, and where else they belong. Profiles lie with the membership, so that listing
 * candidates reads them by the way.
 */
export const createProfiles = (table: Table, organisations: Organisations) => ({
  /** Members of an organisation with a role, each with their profile. */
  async members(
    organisationId: OrganisationId,
    role: StaffRole,
  ): Promise<(StaffMember & { profile: Profile })[]> {
    const organisation = await organisations.get(organisationId);
    if (!organisation) return [];
    const rows = await wholeList(table, {
      hash: { name: 'pk', value: organisationKey(organisationId).pk },
      range: { name: 'sk', is: 'startsWith', value: membersOf(role) },
      order: 'ascending',
    });
    return readEach(rows, readProfiled).rows.map((member) => ({
      ...member,
      organisation: { organisationId, name: organisation.name },
    }));
  },

  /** Null when they are no member. */
  async get({ organisationId, role }: Post, personId: PersonId): Promise<Profile | null> {
    const item = await getItem(table, memberKey(organisationId, role, personId), { ConsistentRead: true });
    return item ? readProfiled(item).profile : null;
  },

  /** In all these places together. @throws Refused `unknown_person` when they are no member of one of them */
  async set(places: readonly Post[], personId: PersonId, profile: Profile): Promise<void> {
    // A name of its own each time: what is said, changed and said again within minutes is not one write.
    const name = `profile-${randomBytes(9).toString('base64url')}`;
    const refused = await transact(table, places.map(setIn(table.name, personId, profile)), name);
    if (refused) throw new Refused('unknown_person');
  },

  /** Every organisation that each of these people (any number) holds a post in. */
  async belongings(personIds: readonly PersonId[]): Promise<Map<PersonId, readonly OrganisationId[]>> {
    const keys = [...new Set(personIds)].map(personKey);
    const items: Item[] = [];
    for (let at = 0; at < keys.length; at += batch)
      items.push(...(await getItems(table, keys.slice(at, at + batch))));
    return new Map<PersonId, readonly OrganisationId[]>(items.map(readBelonging));
  },
});
