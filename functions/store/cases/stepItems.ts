import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Move } from '../../domain/case/case';
import type { Seal } from '../seal/seal';
import { toItem } from '../table/table';
import { asRead } from './asRead';
import { eventItem } from './eventItem';
import { headItem } from './headItem';
import { lookFor, standingAt } from './lookLine';

/** The head after a move, if the case is still as it was read, and in a status the move may start from. */
function putHead(TableName: string, { before, head, priorStatuses }: Move, seal: Seal): TransactWriteItem {
  if (!before) throw new Error(`case ${head.id}: a first move is put, not saved`);
  const Item = headItem(head, seal, before);
  standingAt(head, lookFor(head, before));
  const statuses = Object.fromEntries(priorStatuses.map((status, at) => [`:s${at}`, status]));
  const { expression, names, values } = asRead(before);
  return {
    Put: {
      TableName,
      Item,
      ConditionExpression: `${expression} AND #status IN (${Object.keys(statuses).join(', ')})`,
      ExpressionAttributeNames: { ...names, '#status': 'status' },
      ExpressionAttributeValues: toItem({ ...values, ...statuses }),
    },
  };
}

/** A step as it is written: its head and its event; `isTakenUp` is what `eventItem` says of it. */
export const stepItems = (
  TableName: string,
  move: Move,
  seal: Seal,
  isTakenUp = false,
): TransactWriteItem[] => [
  putHead(TableName, move, seal),
  {
    Put: {
      TableName,
      Item: eventItem(move, seal, isTakenUp),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  },
];
