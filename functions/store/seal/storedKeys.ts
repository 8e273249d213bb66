import type { Instant } from '../../contract/ids';
import * as z from '../../contract/z';
import { allSealKeys, sealKeyIn, sealKeyKey } from '../keys/service';
import { Moment, moment } from '../table/attributes';
import { wholeList } from '../table/list';
import { isNew, putItemIf } from '../table/putItem';
import { readItem } from '../table/readItem';
import { toItem, type Table } from '../table/table';

/** A data key as the table keeps it: wrapped, the `nth` that was made, and sealing from a moment on. */
export type WrappedKey = { nth: number; wrapped: Uint8Array; activeFrom: Instant };

const StoredKey = z
  .object({
    sk: z.string().transform(sealKeyIn).pipe(z.int().min(1)),
    wrapped: z.instanceof(Uint8Array),
    activeFrom: Moment,
  })
  .transform(({ sk, ...stored }): WrappedKey => ({ nth: sk, ...stored }));

/** Data keys lie beside what they seal, and are worth nothing without the service that wrapped them. */
export const storedKeys = (table: Table) => ({
  /** In the order in which they were made. @throws StoreUnavailable */
  async all(): Promise<WrappedKey[]> {
    const rows = await wholeList(
      table,
      { hash: { name: 'pk', value: allSealKeys }, order: 'ascending' },
      { ConsistentRead: true },
    );
    return rows.map((item) => readItem(StoredKey, item));
  },

  /** False when another instance made the `nth` first. @throws StoreUnavailable */
  async put({ nth, wrapped, activeFrom }: WrappedKey): Promise<boolean> {
    const item = toItem({ ...sealKeyKey(nth), wrapped, activeFrom: moment(activeFrom) });
    return (await putItemIf(table, item, isNew)) === null;
  },
});

export type StoredKeys = ReturnType<typeof storedKeys>;
