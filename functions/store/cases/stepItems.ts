import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Move } from '../../domain/case';
import { eventItem } from '../items/caseEvent';
import { headItem } from '../items/caseHead';
import { matterItem } from '../items/matter';
import { shareItem } from '../items/share';
import { memberKey } from '../keys';
import type { TakenUp } from '../assignmentPorts';
import type { Alongside } from '../ports';
import type { Seal } from '../seal/seal';
import { keyAttributes, toItem } from '../table';

/** The head after a move, if the case is still at the version and in a status the move may start from. */
function putHead(TableName: string, { before, head, priorStatuses }: Move): TransactWriteItem {
  if (!before) throw new Error(`case ${head.id}: a first move is put, not saved`);
  const statuses = Object.fromEntries(priorStatuses.map((status, at) => [`:s${at}`, status]));
  return {
    Put: {
      TableName,
      Item: headItem(head),
      ConditionExpression: `#version = :version AND #status IN (${Object.keys(statuses).join(', ')})`,
      ExpressionAttributeNames: { '#version': 'version', '#status': 'status' },
      ExpressionAttributeValues: toItem({ ':version': before.version, ...statuses }),
    },
  };
}

/** A step as it is written: its head and its event. */
export const stepItems = (TableName: string, move: Move, seal: Seal): TransactWriteItem[] => [
  putHead(TableName, move),
  { Put: { TableName, Item: eventItem(move, seal), ConditionExpression: 'attribute_not_exists(pk)' } },
];

/** Each is put over itself when it is there: whoever had the case before and gets it back counts once. */
const takenUpItems = (TableName: string, { matters, share }: TakenUp): TransactWriteItem[] =>
  [...matters.map(matterItem), shareItem(share)].map((Item) => ({ Put: { TableName, Item } }));

/** What goes with a step; `memberAt` says which of the items asks whether the member is still one. */
export function alongsideItems(
  TableName: string,
  { member, other, takenUp }: Alongside,
  seal: Seal,
): { items: TransactWriteItem[]; memberAt: number | null } {
  const check = member
    ? [
        {
          ConditionCheck: {
            TableName,
            Key: keyAttributes(memberKey(member.organisationId, member.role, member.personId)),
            ConditionExpression: 'attribute_exists(pk)',
          },
        },
      ]
    : [];
  return {
    items: [
      ...check,
      ...(other ? stepItems(TableName, other, seal) : []),
      ...(takenUp ? takenUpItems(TableName, takenUp) : []),
    ],
    memberAt: member ? 0 : null,
  };
}
