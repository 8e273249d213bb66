import { ConditionalCheckFailedException, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import type { FileId } from '../../contract/files';
import { changeItemIf } from '../table/changeItem';
import type { Cursors } from '../table/cursor';
import type { Checked, FileRow, Files } from './filePorts';
import { getItems } from '../table/getItems';
import { checkedFields, fileItem, readFile, readFileId } from './fileItem';
import { fileDueKey, fileKey, filesDueOn } from '../keys';
import { pageOf } from '../table/list';
import { orUnavailable } from '../table/outage';
import { type Condition, isNew, putItemIf } from '../table/putItem';
import type { Seal } from '../seal/seal';
import { getItem, keyAttributes, toItem, type Table } from '../table/table';

const unsettled = '(#state = :awaited OR #refusal = :neverCame)';
const unsettledNames = { '#state': 'state', '#refusal': 'refusal' };
const unsettledValues = { ':awaited': 'awaited', ':neverCame': 'neverCame' };
const noCase = 'attribute_exists(pk) AND attribute_not_exists(caseId)';
const lookAtKeys = ['dpk', 'dsk'];

/** One that was let go looks like one that never came, without what was found in it. */
const letGoFields = { state: 'refused', refusal: 'neverCame' };
const foundFields = ['version', 'digest', 'scan'];

/** Files on the table. */
export function createFiles(table: Table, cursors: Cursors, seal: Seal): Files {
  /** Read consistently: whether a case refers to it decides what may become of it. */
  const get = async (id: FileId): Promise<FileRow | null> => {
    const item = await getItem(table, fileKey(id), { ConsistentRead: true });
    return item ? readFile(item, seal) : null;
  };

  /** The sweep looks again at one without a case; one with a case is done. */
  const settleAs = (id: FileId, checked: Checked, { caseId }: FileRow, lookAt: string): Promise<boolean> => {
    const set = checkedFields(checked);
    const isOf = caseId === null ? 'attribute_not_exists(caseId)' : 'attribute_exists(caseId)';
    const on: Condition = {
      expression: `${unsettled} AND ${isOf}`,
      names: unsettledNames,
      values: unsettledValues,
    };
    const cleared = checked.state === 'received' ? ['refusal'] : [];
    return changeItemIf(
      table,
      fileKey(id),
      caseId === null
        ? { set: { ...set, ...fileDueKey(lookAt, id) }, remove: cleared }
        : { set, remove: [...cleared, ...lookAtKeys] },
      on,
    );
  };

  return {
    get,

    async put(row) {
      const before = await putItemIf(table, fileItem(row, seal), isNew);
      return before === null ? row : readFile(before, seal);
    },

    async getAll(ids) {
      if (ids.length === 0) return [];
      const rows = (await getItems(table, ids.map(fileKey))).map((item) => readFile(item, seal));
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },

    async awaitAgain(id, lookAt) {
      await changeItemIf(
        table,
        fileKey(id),
        { set: { state: 'awaited', ...fileDueKey(lookAt, id) }, remove: ['refusal'] },
        { expression: '#refusal = :neverCame', values: { ':neverCame': 'neverCame' } },
      );
    },

    async settle(id, checked, lookAt) {
      for (;;) {
        const row = await get(id);
        if (!row) return false;
        if (await settleAs(id, checked, row, lookAt)) return true;
        const now = await get(id);
        // A case came to refer to it in between; nothing else is worth another try.
        if (!now || now.caseId === row.caseId) return false;
      }
    },

    async rest(id) {
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
    },

    letGo: (id, { lookAt, dueBy }) =>
      changeItemIf(
        table,
        fileKey(id),
        { set: { ...letGoFields, ...fileDueKey(lookAt, id) }, remove: foundFields },
        dueBy === undefined
          ? { expression: noCase }
          : { expression: `${noCase} AND dsk < :before`, values: { ':before': dueBy } },
      ),

    async drop(id) {
      const command = new DeleteItemCommand({
        TableName: table.name,
        Key: keyAttributes(fileKey(id)),
        ConditionExpression:
          'attribute_not_exists(caseId) AND (attribute_not_exists(pk) OR #state = :refused)',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: toItem({ ':refused': 'refused' }),
      });
      try {
        await orUnavailable(table.client.send(command));
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    async dueOn(day, before, page) {
      const { rows, next } = await pageOf(
        table,
        cursors,
        {
          index: 'due',
          hash: { name: 'dpk', value: filesDueOn(day) },
          range: { name: 'dsk', is: 'before', value: before },
          order: 'ascending',
        },
        page,
      );
      return { rows: rows.map(readFileId), next };
    },
  };
}
