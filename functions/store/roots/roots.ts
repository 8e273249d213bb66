import { Day } from '../../contract/ids';
import type { Root } from '../../contract/record/root';
import * as z from '../../contract/z';
import { rootKey, rootsIn } from '../keys/roots';
import { DigestBytes, digestBytes } from '../table/attributes';
import { wholeList } from '../table/list';
import { isNew, putItemIf } from '../table/putItem';
import { readItem } from '../table/readItem';
import { getItem, toItem, type Item, type Table } from '../table/table';

const StoredRoot = z
  .object({
    sk: Day,
    count: z.int(),
    root: DigestBytes,
    previous: DigestBytes.optional(),
    link: DigestBytes,
  })
  .transform(({ sk: day, count, root, previous = null, link }): Root => ({
    day,
    count,
    root,
    previous,
    link,
  }));

const readRoot = (item: Item): Root => readItem(StoredRoot, item);

/** The published roots; once there, none is ever written again. */
export const createRoots = (table: Table) => ({
  /** The root that stands for its day now: this one, or the one that was there before. */
  async put({ day, count, root, previous, link }: Root): Promise<Root> {
    const item = toItem({
      ...rootKey(day),
      count,
      root: digestBytes(root),
      previous: previous === null ? undefined : digestBytes(previous),
      link: digestBytes(link),
    });
    const before = await putItemIf(table, item, isNew);
    return readRoot(before ?? item);
  },

  async get(day: Day): Promise<Root | null> {
    const item = await getItem(table, rootKey(day));
    return item ? readRoot(item) : null;
  },

  /** Of one year, oldest first. */
  async in(year: string): Promise<Root[]> {
    const hash = { name: 'pk', value: rootsIn(year) };
    return (await wholeList(table, { hash, order: 'ascending' })).map(readRoot);
  },
});

export type Roots = ReturnType<typeof createRoots>;
