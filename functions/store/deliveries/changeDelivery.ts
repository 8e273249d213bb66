import type { NoticeId } from '../../contract/case/deliveries';
import type { CaseId } from '../../contract/ids';
import type { Delivery } from '../../domain/deliveries/delivery';
import { deliveryKey } from '../keys/notices';
import { StoreUnavailable } from '../table/orUnavailable';
import { isNew, putItemIf } from '../table/putItem';
import { attempts, getItem, type Table } from '../table/table';
import { deliveryItem, readDelivery, type DeliveryOf } from './deliveryItem';

/** Begins the telling of a notice; what is there already when it was begun before. */
export const beginDelivery =
  (table: Table) =>
  async (delivery: Delivery): Promise<Delivery> => {
    const before = await putItemIf(table, deliveryItem(delivery), isNew);
    return before ? readDelivery(before) : delivery;
  };

/** One by its case and notice, read consistently; null when there is none. */
export const getDelivery =
  (table: Table) =>
  async (caseId: CaseId, noticeId: NoticeId): Promise<Delivery | null> => {
    const item = await getItem(table, deliveryKey(caseId, noticeId), { ConsistentRead: true });
    return item ? readDelivery(item) : null;
  };

/** Writes the next state on the version before it; what was written, or null when another was first. */
export const saveDelivery =
  (table: Table) =>
  async (delivery: Delivery): Promise<Delivery | null> => {
    const next = { ...delivery, version: delivery.version + 1 };
    const rival = await putItemIf(table, deliveryItem(next), {
      expression: '#version = :version',
      names: { '#version': 'version' },
      values: { ':version': delivery.version },
    });
    return rival === null ? next : null;
  };

/**
 * Reads, decides and writes; again when another was first. What it then is; null when there is none.
 * @throws StoreUnavailable when others keep being first.
 */
export const changeDelivery = (table: Table) => {
  const get = getDelivery(table);
  const save = saveDelivery(table);

  return async (
    { caseId, noticeId }: DeliveryOf,
    decide: (delivery: Delivery) => Delivery,
  ): Promise<Delivery | null> => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const found = await get(caseId, noticeId);
      if (!found) return null;
      const next = decide(found);
      if (next === found) return found;
      const saved = await save(next);
      if (saved) return saved;
      await table.pause(attempt);
    }
    throw new StoreUnavailable();
  };
};
