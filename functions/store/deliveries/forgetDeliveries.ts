import type { CaseId } from '../../contract/ids';
import { deliveriesOf, noticeKey } from '../keys/notices';
import { deleteItems, deleteRun } from '../table/deleteItems';
import type { Table } from '../table/table';
import { deliveriesOfCase } from './listDeliveries';

/** Deletes how the people of a case were told of it; the lines in their inboxes first, which are found by it. */
export const forgetDeliveries =
  (table: Table) =>
  async (caseId: CaseId): Promise<void> => {
    const told = await deliveriesOfCase(table)(caseId);
    await deleteItems(
      table,
      told.map(({ personId, at, noticeId }) => noticeKey(personId, at, noticeId)),
    );
    await deleteRun(table, deliveriesOf(caseId));
  };
