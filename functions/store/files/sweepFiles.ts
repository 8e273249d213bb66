import { ConditionalCheckFailedException, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import type { FileId } from '../../contract/case/files';
import type { CaseId, Instant } from '../../contract/ids';
import { fileDueKey, fileKey } from '../keys/files';
import { changeItemIf } from '../table/changeItem';
import { writing } from '../table/writing';
import { keyAttributes, toItem, type Table } from '../table/table';
import { lookAtKeys } from './fileItem';

const noCase = 'attribute_exists(pk) AND attribute_not_exists(caseId)';

/** One that was let go looks like one that never came, without what was found in it. */
const letGoFields = { state: 'refused', refusal: 'neverCame' };
const foundFields = ['version', 'digest', 'scan'];

/** The sweep need not look again at one that a case refers to and that is settled. */
export const restFile =
  (table: Table) =>
  async (id: FileId): Promise<void> => {
    await changeItemIf(
      table,
      fileKey(id),
      { remove: lookAtKeys },
      {
        expression: 'attribute_exists(caseId) AND #state <> :awaited',
        names: { '#state': 'state' },
        values: { ':awaited': 'awaited' },
      },
    );
  };

/**
 * From now on no case can refer to it, so that its bytes can go; the sweep looks at it at `lookAt`. False when a case
 * does refer to it, or when it was not to be looked at before `dueBy`.
 */
export const letFileGo =
  (table: Table) =>
  (id: FileId, { lookAt, dueBy }: { lookAt: Instant; dueBy?: Instant }): Promise<boolean> =>
    changeItemIf(
      table,
      fileKey(id),
      { set: { ...letGoFields, ...fileDueKey(lookAt, id) }, remove: foundFields },
      dueBy === undefined
        ? { expression: noCase }
        : { expression: `${noCase} AND dsk < :before`, values: { ':before': dueBy } },
    );

/**
 * The case that referred to it has given it up: no case does any more, nobody can open it, and the sweep of files takes its
 * bytes and then its row. False when it is not that case's, or gone.
 */
export const releaseFile =
  (table: Table) =>
  (id: FileId, caseId: CaseId, lookAt: Instant): Promise<boolean> =>
    changeItemIf(
      table,
      fileKey(id),
      { set: { ...letGoFields, ...fileDueKey(lookAt, id) }, remove: [...foundFields, 'caseId'] },
      { expression: 'caseId = :caseId', values: { ':caseId': caseId } },
    );

/** Deletes one that was let go; false when it was offered again meanwhile. */
export const dropFile =
  (table: Table) =>
  async (id: FileId): Promise<boolean> => {
    const command = new DeleteItemCommand({
      TableName: table.name,
      Key: keyAttributes(fileKey(id)),
      ConditionExpression: 'attribute_not_exists(caseId) AND (attribute_not_exists(pk) OR #state = :refused)',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: toItem({ ':refused': 'refused' }),
    });
    try {
      await writing(table, () => table.client.send(command));
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };
