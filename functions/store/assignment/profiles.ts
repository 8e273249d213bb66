import { randomBytes } from 'node:crypto';
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { OrganisationId, PersonId } from '../../contract/ids';
import type { Profile } from '../../contract/roster';
import { Refused } from '../../domain/refused';
import { getItems } from '../table/getItems';
import { readProfiled } from '../people/memberItem';
import { readBelonging } from '../people/personItem';
import { memberKey, membersOf, organisationKey, personKey } from '../keys';
import { wholeList } from '../table/list';
import type { Profiles } from './assignmentPorts';
import type { Organisations, StaffPlace } from '../ports';
import { getItem, keyAttributes, toItem, type Item, type Table } from '../table/table';
import { transact } from '../table/transact';

/** What one call of BatchGetItem takes. */
const batch = 100;

const setIn =
  (TableName: string, personId: PersonId, { specialities, languages }: Profile) =>
  ({ organisationId, role }: StaffPlace): TransactWriteItem => ({
    Update: {
      TableName,
      Key: keyAttributes(memberKey(organisationId, role, personId)),
      UpdateExpression: 'SET specialities = :specialities, languages = :languages',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: toItem({ ':specialities': specialities, ':languages': languages }),
    },
  });

/** Profiles lie with the membership, so that listing candidates reads them by the way. */
export const createProfiles = (table: Table, organisations: Organisations): Profiles => ({
  async members(organisationId, role) {
    const organisation = await organisations.get(organisationId);
    if (!organisation) return [];
    const rows = await wholeList(table, {
      hash: { name: 'pk', value: organisationKey(organisationId).pk },
      range: { name: 'sk', is: 'startsWith', value: membersOf(role) },
      order: 'ascending',
    });
    return rows.map((item) => ({
      ...readProfiled(item),
      organisation: { organisationId, name: organisation.name },
    }));
  },

  async get({ organisationId, role }, personId) {
    const item = await getItem(table, memberKey(organisationId, role, personId), { ConsistentRead: true });
    return item ? readProfiled(item).profile : null;
  },

  async set(places, personId, profile) {
    // A name of its own each time: what is said, changed and said again within minutes is not one write.
    const name = `profile-${randomBytes(9).toString('base64url')}`;
    const refused = await transact(table, places.map(setIn(table.name, personId, profile)), name);
    if (refused) throw new Refused('unknown_person');
  },

  async belongings(personIds) {
    const keys = [...new Set(personIds)].map(personKey);
    const items: Item[] = [];
    for (let at = 0; at < keys.length; at += batch)
      items.push(...(await getItems(table, keys.slice(at, at + batch))));
    return new Map<PersonId, readonly OrganisationId[]>(items.map(readBelonging));
  },
});
