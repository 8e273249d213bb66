import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Digest, Instant, PersonId } from '../../contract/ids';
import { Refused } from '../../domain/refused';
import { invitationKey, personKey } from '../keys/people';
import { memberItem } from '../people/memberItem';
import { postWord } from '../people/personItem';
import { putItem } from '../table/putItem';
import { getItem, keyAttributes, toItem, type Table } from '../table/table';
import { conditionFailed, transact } from '../table/transact';
import { invitationItem, readInvitation, type InvitationRow } from './invitationItem';

/** The invitation is spent, the office has its member, and the person their post: together or not at all. */
function joining(TableName: string, row: InvitationRow, personId: PersonId): TransactWriteItem[] {
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
    { Put: { TableName, Item: memberItem(row, personId, row.name) } },
    {
      Update: {
        TableName,
        Key: keyAttributes(personKey(personId)),
        UpdateExpression: 'SET #name = :name ADD places :place',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#name': 'name' },
        ExpressionAttributeValues: toItem({ ':name': row.name, ':place': new Set([postWord(row)]) }),
      },
    },
  ];
}

export function createInvitations(table: Table) {
  return {
    put: (row: InvitationRow): Promise<void> => putItem(table, invitationItem(row)),

    /**
     * Spends an invitation and makes the person a member, in one transaction; the same person may repeat it.
     * @throws Refused `invitation_invalid` when unknown, expired or spent by another: the same answer for all.
     */
    async redeem(digest: Digest, personId: PersonId, now: Instant): Promise<InvitationRow> {
      const item = await getItem(table, invitationKey(digest), { ConsistentRead: true });
      if (!item) throw new Refused('invitation_invalid');
      const { row, spentBy } = readInvitation(item);
      if (row.expiresAt <= now) throw new Refused('invitation_invalid');
      if (spentBy === personId) return row;

      const refused = await transact(table, joining(table.name, row, personId), 'invitation');
      if (!refused) return row;
      if (conditionFailed(refused[0])) throw new Refused('invitation_invalid');
      throw new Error(`person ${personId} has no item to join with`);
    },
  };
}
