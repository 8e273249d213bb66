import { randomBytes } from 'node:crypto';
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { OrganisationId, PersonId } from '../../contract/ids';
import type { Move } from '../../domain/case/case';
import { Refused } from '../../domain/refused';
import { putDay } from '../assignment/rosters';
import type { RosterDay } from '../assignment/rosterDayItem';
import { stepItems } from '../cases/stepItems';
import type { InvitationRow } from '../invitations/invitationItem';
import { revoking } from '../invitations/invitations';
import { memberKey } from '../keys/organisations';
import { personKey, sessionKey } from '../keys/people';
import type { Seal } from '../seal/seal';
import { keyAttributes, toItem, type Table } from '../table/table';
import { transact } from '../table/transact';
import { postWord, type Post } from './personItem';
import { putChanges, type PostChange } from './postChanges';

/** A post that ends, the phones that were signed in with it, and who administers on where it was an administrator's. */
export type PostEnd = {
  post: Post;
  sessionIds: readonly string[];
  successor: PersonId | null;
  change: PostChange;
};

const isStillThere = (TableName: string, { post, successor }: PostEnd): TransactWriteItem[] =>
  successor === null
    ? []
    : [
        {
          ConditionCheck: {
            TableName,
            Key: keyAttributes(memberKey(post.organisationId, 'admin', successor)),
            ConditionExpression: 'attribute_exists(pk)',
          },
        },
      ];

/** The office loses its member and the person their post; their phones that were at work in it are signed out. */
const endPost = (TableName: string, end: PostEnd, personId: PersonId): TransactWriteItem[] => [
  { Delete: { TableName, Key: keyAttributes(memberKey(end.post.organisationId, end.post.role, personId)) } },
  {
    Update: {
      TableName,
      Key: keyAttributes(personKey(personId)),
      UpdateExpression: 'DELETE places :place',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: toItem({ ':place': new Set([postWord(end.post)]) }),
    },
  },
  ...end.sessionIds.map((id) => ({ Delete: { TableName, Key: keyAttributes(sessionKey(personId, id)) } })),
  ...isStillThere(TableName, end),
  ...putChanges(TableName, [end.change]),
];

/** What goes back, and is taken back; with the last of it, the post that ends. */
export type Leaving = {
  personId: PersonId;
  moves: readonly Move[];
  /** Invitations of theirs that are open. */
  invitations: readonly InvitationRow[];
  /** Days of rosters without them. */
  days: readonly { organisationId: OrganisationId; day: RosterDay }[];
  end: PostEnd | null;
};

/**
 * Gives cases back to their desks and takes back what else hangs on a post, and when `end` is named ends it, in one
 * transaction (a hundred items at most: two a case and an invitation, one a day, fifteen for the end).
 * @throws Refused `stale_version` when some of it moved on meanwhile
 */
export const endDuty =
  (table: Table, seal: Seal) =>
  async ({ personId, moves, invitations, days, end }: Leaving): Promise<void> => {
    const { name } = table;
    const items = [
      ...moves.flatMap((move) => stepItems(name, move, seal)),
      ...invitations.flatMap((invitation) => revoking(name, invitation)),
      ...days.map(({ organisationId, day }) => putDay(name, organisationId, day)),
      ...(end ? endPost(name, end, personId) : []),
    ];
    if (items.length === 0) return;
    // A name of its own each time: a person may leave, come back and leave again within the minutes of one token.
    const refused = await transact(table, items, `leave-${randomBytes(9).toString('base64url')}`);
    if (refused) throw new Refused('stale_version');
  };
