import type { Instant } from '../../contract/ids';
import type { Pushed } from '../../domain/deliveries/pushed';
import type { Seal } from '../seal/seal';
import { isNew, putItemIf } from '../table/putItem';
import type { Item, Table } from '../table/table';
import { pushItem, pushMark, readPush } from './pushItem';

type PushesOptions = { seal: Seal; pepper: string; now: () => Instant };

/** What WeChat told, kept for the reader of the stream. */
export const createPushes = (table: Table, { seal, pepper, now }: PushesOptions) => ({
  /** Keeps it once, however often it comes. */
  async put(pushed: Pushed): Promise<void> {
    await putItemIf(table, pushItem(pushed, now(), { seal, pepper }), isNew);
  },

  /** Keeps what is the last to be heard of this person and template today, whatever comes after it. */
  async putLast(pushed: Pushed): Promise<void> {
    await putItemIf(table, pushItem(pushed, now(), { seal, pepper, isLast: true }), isNew);
  },

  /** What a new image of the stream brings, with its id; null for every other item. @throws BrokenItem SealBroken */
  async read(image: Item): Promise<{ id: string; pushed: Pushed } | null> {
    return image.et?.S === pushMark ? readPush(image, seal) : null;
  },
});

export type Pushes = ReturnType<typeof createPushes>;
