import { CaseId, Day } from '../../contract/ids';
import * as z from '../../contract/z';
import { chainMarkKey } from '../keys/roots';
import { putItem } from '../table/putItem';
import { readItem } from '../table/readItem';
import { getItem, toItem, type Table } from '../table/table';

const StoredChainMark = z.object({
  steps: z.object({ day: Day, after: CaseId.optional() }).optional(),
  open: z.object({ walkedOn: Day, next: Day }).optional(),
});

/**
 * How far checking the chains has come. `steps`: the day whose cases are looked at, and the last that was. `open`: when
 * open cases were last walked through, and the day of the due index to go on from.
 */
export type ChainMarkAt = z.infer<typeof StoredChainMark>;

export const createChainMark = (table: Table) => ({
  async get(): Promise<ChainMarkAt> {
    const item = await getItem(table, chainMarkKey, { ConsistentRead: true });
    return item ? readItem(StoredChainMark, item) : {};
  },
  set: (mark: ChainMarkAt): Promise<void> => putItem(table, toItem({ ...chainMarkKey, ...mark })),
});

export type ChainMark = ReturnType<typeof createChainMark>;
