import type { FileId } from '../../contract/case/files';
import type { Instant } from '../../contract/ids';
import { fileDueKey, fileKey } from '../keys/files';
import type { Seal } from '../seal/seal';
import { changeItemIf } from '../table/changeItem';
import type { Condition } from '../table/putItem';
import type { Table } from '../table/table';
import { checkedFields, lookAtKeys, type Checked, type FileRow } from './fileItem';
import { getFile } from './findFiles';

/** Nothing was found in it yet, and a case refers to it or does not, as it was read. */
const isUnsettled = (isOfCase: boolean): Condition => ({
  expression: `(#state = :awaited OR #refusal = :neverCame) AND ${
    isOfCase ? 'attribute_exists(caseId)' : 'attribute_not_exists(caseId)'
  }`,
  names: { '#state': 'state', '#refusal': 'refusal' },
  values: { ':awaited': 'awaited', ':neverCame': 'neverCame' },
});

/** The sweep looks again at one without a case; one with a case is done. */
function settleAs(
  table: Table,
  { id, caseId }: FileRow,
  checked: Checked,
  lookAt: Instant,
): Promise<boolean> {
  const set = checkedFields(checked);
  const cleared = checked.state === 'received' ? ['refusal'] : [];
  const change =
    caseId === null
      ? { set: { ...set, ...fileDueKey(lookAt, id) }, remove: cleared }
      : { set, remove: [...cleared, ...lookAtKeys] };
  return changeItemIf(table, fileKey(id), change, isUnsettled(caseId !== null));
}

/**
 * What checking found, once: false when something was found before, and the earlier stands. That it never came is
 * not the last word: it may still come. `lookAt` holds for one that no case refers to.
 */
export const settleFile = (table: Table, seal: Seal) => {
  const get = getFile(table, seal);

  return async (id: FileId, checked: Checked, lookAt: Instant): Promise<boolean> => {
    for (;;) {
      const row = await get(id);
      if (!row) return false;
      if (await settleAs(table, row, checked, lookAt)) return true;
      const now = await get(id);
      // A case came to refer to it in between; nothing else is worth another try.
      if (!now || now.caseId === row.caseId) return false;
    }
  };
};
