import { randomBytes } from 'node:crypto';
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { PersonId } from '../../contract/ids';
import type { Move } from '../../domain/case/case';
import { Refused } from '../../domain/refused';
import { stepItems } from '../cases/stepItems';
import { placeWord } from './personItem';
import { memberKey, personKey } from '../keys';
import type { StaffPlace } from '../ports';
import type { Seal } from '../seal/seal';
import { keyAttributes, toItem, type Table } from '../table/table';
import { transact } from '../table/transact';

/** The office loses its member and the person their place. */
const leaving = (TableName: string, place: StaffPlace, personId: PersonId): TransactWriteItem[] => [
  { Delete: { TableName, Key: keyAttributes(memberKey(place.organisationId, place.role, personId)) } },
  {
    Update: {
      TableName,
      Key: keyAttributes(personKey(personId)),
      UpdateExpression: 'DELETE places :place',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: toItem({ ':place': new Set([placeWord(place)]) }),
    },
  },
];

/**
 * Writes the cases that go back to the desk and, with the last of them, the end of the duty: all or nothing.
 * @throws Refused `stale_version` when one of the cases moved on meanwhile
 */
export async function writeLeaving(
  table: Table,
  seal: Seal,
  { moves, place, personId }: { moves: readonly Move[]; place: StaffPlace | null; personId: PersonId },
): Promise<void> {
  const items = [
    ...moves.flatMap((move) => stepItems(table.name, move, seal)),
    ...(place ? leaving(table.name, place, personId) : []),
  ];
  // A name of its own each time: a person may leave, come back and leave again within the minutes of one token.
  const refused = await transact(table, items, `leave-${randomBytes(9).toString('base64url')}`);
  if (refused) throw new Refused('stale_version');
}
