import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { FileId } from '../../contract/case/files';
import type { CaseId, Instant, PersonId } from '../../contract/ids';
import { fileDueKey, fileKey } from '../keys/files';
import { updateOf } from '../table/changeItem';

/** Files that go with a step: each must be the person's own and belong to no other case. */
export type FilesOfStep = { ids: readonly FileId[]; ownerId: PersonId; caseId: CaseId; lookAt: Instant };

/** From now on the file is the case's: the person's own, of no other case, and not one that was refused. */
export const attachItems = (
  TableName: string,
  { ids, ownerId, caseId, lookAt }: FilesOfStep,
): TransactWriteItem[] =>
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
