import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Move } from '../../domain/case';
import { Refused } from '../../domain/refused';
import { eventItem } from '../items/caseEvent';
import { headItem } from '../items/caseHead';
import type { Cases } from '../ports';
import type { Seal } from '../seal/seal';
import { toItem, type Table } from '../table';
import { transact } from '../transact';

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

/** One step of a case: its head and its event, together or not at all. */
export const saveCase =
  (table: Table, seal: Seal): Cases['save'] =>
  async (move) => {
    const { head, event } = move;
    const putEvent: TransactWriteItem = {
      Put: {
        TableName: table.name,
        Item: eventItem(event, head, seal),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    };
    const refused = await transact(table, [putHead(table.name, move), putEvent], `${head.id}-${event.seq}`);
    if (refused) throw new Refused('stale_version');
  };
