import type { CancellationReason, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Move } from '../../domain/case/case';
import { eventItem } from './eventItem';
import { headItem } from './headItem';
import { matterItem } from '../assignment/matterItem';
import { shareItem } from '../assignment/shareItem';
import { updateOf } from '../table/changeItem';
import type { Attaching } from '../files/filePorts';
import { fileDueKey, fileKey, memberKey } from '../keys';
import type { TakenUp } from '../assignment/assignmentPorts';
import type { Alongside } from '../ports';
import type { Seal } from '../seal/seal';
import { keyAttributes, toItem } from '../table/table';
import { conditionFailed } from '../table/transact';

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

/** An item of a transaction with what it means when its condition fails. */
type Companion = { item: TransactWriteItem; refusal: 'stale_version' | 'unknown_person' | 'unknown_file' };

const companions = (items: TransactWriteItem[], refusal: Companion['refusal']): Companion[] =>
  items.map((item) => ({ item, refusal }));

/** From now on the file is the case's: the person's own, of no other case, and not one that was refused. */
const attachItems = (TableName: string, { ids, ownerId, caseId, lookAt }: Attaching): TransactWriteItem[] =>
  ids.map((id) => ({
    Update: updateOf(
      TableName,
      fileKey(id),
      { set: { caseId, ...fileDueKey(lookAt, id) } },
      {
        expression:
          '#ownerId = :ownerId AND (attribute_not_exists(#caseId) OR #caseId = :caseId) AND #state <> :refused',
        names: { '#ownerId': 'ownerId', '#state': 'state' },
        values: { ':ownerId': ownerId, ':caseId': caseId, ':refused': 'refused' },
      },
    ),
  }));

const isStillMember = (
  TableName: string,
  { organisationId, role, personId }: NonNullable<Alongside['member']>,
): TransactWriteItem => ({
  ConditionCheck: {
    TableName,
    Key: keyAttributes(memberKey(organisationId, role, personId)),
    ConditionExpression: 'attribute_exists(pk)',
  },
});

/** What goes with a step. */
export const alongsideItems = (
  TableName: string,
  { member, other, takenUp, files }: Alongside,
  seal: Seal,
): Companion[] => [
  ...companions(member ? [isStillMember(TableName, member)] : [], 'unknown_person'),
  ...companions(other ? stepItems(TableName, other, seal) : [], 'stale_version'),
  ...companions(takenUp ? takenUpItems(TableName, takenUp) : [], 'stale_version'),
  ...companions(files ? attachItems(TableName, files) : [], 'unknown_file'),
];

/** What the first of them that stood against the whole means; another step of a case before anything else. */
export function refusalOf(
  alongside: readonly Companion[],
  reasons: readonly CancellationReason[],
): Companion['refusal'] {
  const against = alongside.filter((_, at) => conditionFailed(reasons[at])).map(({ refusal }) => refusal);
  return against.includes('stale_version') ? 'stale_version' : (against[0] ?? 'stale_version');
}
