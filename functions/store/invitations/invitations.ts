import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Digest, Instant, OrganisationId, PersonId } from '../../contract/ids';
import { Refused } from '../../domain/refused';
import { allInvited, invitedKey, memberKey } from '../keys/organisations';
import { invitationKey, personKey } from '../keys/people';
import { memberItem } from '../people/memberItem';
import { postWord } from '../people/personItem';
import { putChanges, type PostChange } from '../people/postChanges';
import { wholeList } from '../table/list';
import { getItem, keyAttributes, toItem, type Table } from '../table/table';
import { conditionFailed, transact } from '../table/transact';
import { invitationItems, readInvitation, readInvited, type InvitationRow } from './invitationItem';

/** It is open no more: neither its code nor its line is there. */
export const revoking = (
  TableName: string,
  { organisationId, digest }: Pick<InvitationRow, 'organisationId' | 'digest'>,
): TransactWriteItem[] => [
  { Delete: { TableName, Key: keyAttributes(invitationKey(digest)) } },
  { Delete: { TableName, Key: keyAttributes(invitedKey(organisationId, digest)) } },
];

/** Whoever invited is still an administrator where they invited from: else nobody comes in by it. */
const inviterHolds = (TableName: string, { by }: InvitationRow): TransactWriteItem[] =>
  by === 'commandLine'
    ? []
    : [
        {
          ConditionCheck: {
            TableName,
            Key: keyAttributes(memberKey(by.organisationId, 'admin', by.personId)),
            ConditionExpression: 'attribute_exists(pk)',
          },
        },
      ];

/** It is told to the office that has them now, and to the one whose administrator invited them. */
const changesOf = (row: InvitationRow, personId: PersonId, at: Instant): PostChange[] => {
  const { organisationId, role, name, by } = row;
  const byName = by === 'commandLine' ? null : by.name;
  const change = { at, organisationId, what: 'joined' as const, role, personId, name, byName };
  const isFromAbove = by !== 'commandLine' && by.organisationId !== organisationId;
  return [change, ...(isFromAbove ? [{ ...change, organisationId: by.organisationId }] : [])];
};

/** The invitation is spent, the office has its member, and the person their post: together or not at all. */
function joining(
  TableName: string,
  row: InvitationRow,
  personId: PersonId,
  now: Instant,
): TransactWriteItem[] {
  return [
    {
      Update: {
        TableName,
        Key: keyAttributes(invitationKey(row.digest)),
        UpdateExpression: 'SET spentBy = :person',
        ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(spentBy) OR spentBy = :person)',
        ExpressionAttributeValues: toItem({ ':person': personId }),
      },
    },
    {
      Update: {
        TableName,
        Key: keyAttributes(personKey(personId)),
        UpdateExpression: 'ADD places :place',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: toItem({ ':place': new Set([postWord(row)]) }),
      },
    },
    { Put: { TableName, Item: memberItem(row, personId, row.name) } },
    { Delete: { TableName, Key: keyAttributes(invitedKey(row.organisationId, row.digest)) } },
    ...inviterHolds(TableName, row),
    ...putChanges(TableName, changesOf(row, personId, now)),
  ];
}

export function createInvitations(table: Table) {
  /** Those that nobody has taken up, soonest to end first. */
  async function open(organisationId: OrganisationId, now: Instant): Promise<InvitationRow[]> {
    const { pk } = invitedKey(organisationId, '');
    const rows = await wholeList(
      table,
      {
        hash: { name: 'pk', value: pk },
        range: { name: 'sk', is: 'startsWith', value: allInvited },
        order: 'ascending',
      },
      { ConsistentRead: true },
    );
    const invited = rows.map(readInvited).filter(({ expiresAt }) => expiresAt > now);
    return invited.sort((one, other) => (one.expiresAt < other.expiresAt ? -1 : 1));
  }

  return {
    async put(row: InvitationRow): Promise<void> {
      const puts = invitationItems(row).map((Item) => ({ Put: { TableName: table.name, Item } }));
      await transact(table, puts, 'invite');
    },

    open,

    /** Takes an open invitation back; false when there is none such here. */
    async revoke(organisationId: OrganisationId, digest: Digest, now: Instant): Promise<boolean> {
      const row = (await open(organisationId, now)).find((one) => one.digest === digest);
      if (row) await transact(table, revoking(table.name, row), 'revoke');
      return row !== undefined;
    },

    /**
     * Spends an invitation and makes the person a member, in one transaction; the same person may repeat it.
     * @throws Refused `invitation_invalid` when unknown, expired, taken back, spent by another, or made by one who invites
     * nobody any more: the same answer for all; `second_administrator` to whoever made it
     */
    async redeem(digest: Digest, personId: PersonId, now: Instant): Promise<InvitationRow> {
      const item = await getItem(table, invitationKey(digest), { ConsistentRead: true });
      if (!item) throw new Refused('invitation_invalid');
      const { row, spentBy } = readInvitation(item);
      if (row.expiresAt <= now) throw new Refused('invitation_invalid');
      if (spentBy === personId) return row;
      if (row.by !== 'commandLine' && row.by.personId === personId) throw new Refused('second_administrator');

      const refused = await transact(table, joining(table.name, row, personId, now), 'invitation');
      if (!refused) return row;
      const [onInvitation, , ...others] = refused;
      if ([onInvitation, ...others].some(conditionFailed)) throw new Refused('invitation_invalid');
      throw new Error(`person ${personId} has no item to join with`);
    },
  };
}
