import type { Instant } from '../../contract/ids';
import * as z from '../../contract/z';
import { Moment, moment } from '../table/moment';
import { readItem } from '../table/readItem';
import { allSealKeys, sealKeyIn, sealKeyKey } from '../keys';
import { wholeList } from '../table/list';
import { isNew, putItemIf } from '../table/putItem';
import { toItem, type Table } from '../table/table';

/** A data key as the table keeps it: wrapped, the `nth` that was made, and sealing from a moment on. */
export type WrappedKey = { nth: number; wrapped: Uint8Array; activeFrom: Instant };

export type KeyShelf = {
  /** In the order in which they were made. @throws StoreUnavailable */
  all(): Promise<WrappedKey[]>;
  /** False when another instance made the `nth` first. @throws StoreUnavailable */
  put(key: WrappedKey): Promise<boolean>;
};

const StoredKey = z
  .object({
    sk: z.string().transform(sealKeyIn).pipe(z.int().min(1)),
    wrapped: z.instanceof(Uint8Array),
    activeFrom: Moment,
  })
  .transform(({ sk, ...stored }): WrappedKey => ({ nth: sk, ...stored }));

/** Data keys lie beside what they seal, and are worth nothing without the service that wrapped them. */
export const keyShelf = (table: Table): KeyShelf => ({
  async all() {
    const rows = await wholeList(
      table,
      { hash: { name: 'pk', value: allSealKeys }, order: 'ascending' },
      { ConsistentRead: true },
    );
    return rows.map((item) => readItem(StoredKey, item));
  },

  async put({ nth, wrapped, activeFrom }) {
    const item = toItem({ ...sealKeyKey(nth), wrapped, activeFrom: moment(activeFrom) });
    return (await putItemIf(table, item, isNew)) === null;
  },
});
