import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { PersonId } from '../../contract/ids';
import { Refused } from '../../domain/refused';
import { invitationItem, readInvitation } from './invitationItem';
import { memberItem } from '../people/memberItem';
import { placeWord } from '../people/personItem';
import { invitationKey, personKey } from '../keys';
import type { InvitationRow, Invitations } from '../ports';
import { putItem } from '../table/putItem';
import { getItem, keyAttributes, toItem, type Table } from '../table/table';
import { conditionFailed, transact } from '../table/transact';

/** The invitation is spent, the office has its member, and the person their place: together or not at all. */
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
        ExpressionAttributeValues: toItem({ ':name': row.name, ':place': new Set([placeWord(row)]) }),
      },
    },
  ];
}

export function createInvitations(table: Table): Invitations {
  return {
    put: (row) => putItem(table, invitationItem(row)),

    async redeem(digest, personId, now) {
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
