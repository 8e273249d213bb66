import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Move } from '../../domain/case/case';
import type { Seal } from '../seal/seal';
import { toItem } from '../table/table';
import { eventItem } from './eventItem';
import { headItem } from './headItem';

/** The head after a move, if the case is still at the version and in a status the move may start from. */
function putHead(TableName: string, { before, head, priorStatuses }: Move, seal: Seal): TransactWriteItem {
  if (!before) throw new Error(`case ${head.id}: a first move is put, not saved`);
  const statuses = Object.fromEntries(priorStatuses.map((status, at) => [`:s${at}`, status]));
  return {
    Put: {
      TableName,
      Item: headItem(head, seal),
      ConditionExpression: `#version = :version AND #status IN (${Object.keys(statuses).join(', ')})`,
      ExpressionAttributeNames: { '#version': 'version', '#status': 'status' },
      ExpressionAttributeValues: toItem({ ':version': before.version, ...statuses }),
    },
  };
}

/** A step as it is written: its head and its event. */
export const stepItems = (TableName: string, move: Move, seal: Seal): TransactWriteItem[] => [
  putHead(TableName, move, seal),
  { Put: { TableName, Item: eventItem(move, seal), ConditionExpression: 'attribute_not_exists(pk)' } },
];
