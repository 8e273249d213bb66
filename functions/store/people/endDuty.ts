import { randomBytes } from 'node:crypto';
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { PersonId } from '../../contract/ids';
import type { Move } from '../../domain/case/case';
import { Refused } from '../../domain/refused';
import { stepItems } from '../cases/stepItems';
import { memberKey } from '../keys/organisations';
import { personKey } from '../keys/people';
import type { Seal } from '../seal/seal';
import { keyAttributes, toItem, type Table } from '../table/table';
import { transact } from '../table/transact';
import { postWord, type Post } from './personItem';

/** The office loses its member and the person their post. */
const endPost = (TableName: string, post: Post, personId: PersonId): TransactWriteItem[] => [
  { Delete: { TableName, Key: keyAttributes(memberKey(post.organisationId, post.role, personId)) } },
  {
    Update: {
      TableName,
      Key: keyAttributes(personKey(personId)),
      UpdateExpression: 'DELETE places :place',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: toItem({ ':place': new Set([postWord(post)]) }),
    },
  },
];

/** Cases that go back to their desks; with the last of them, the post that ends. */
type Leaving = { moves: readonly Move[]; place: Post | null; personId: PersonId };

/**
 * Gives cases back to their desks and, when `place` is named, ends the duty in it, in one transaction (40 cases at
 * most). @throws Refused `stale_version` when one of the cases moved on meanwhile
 */
export const endDuty =
  (table: Table, seal: Seal) =>
  async ({ moves, place, personId }: Leaving): Promise<void> => {
    const items = [
      ...moves.flatMap((move) => stepItems(table.name, move, seal)),
      ...(place ? endPost(table.name, place, personId) : []),
    ];
    // A name of its own each time: a person may leave, come back and leave again within the minutes of one token.
    const refused = await transact(table, items, `leave-${randomBytes(9).toString('base64url')}`);
    if (refused) throw new Refused('stale_version');
  };
