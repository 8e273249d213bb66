import type { Pushed } from '../../domain/deliveries/pushed';
import type { Item } from '../table/table';

/** What WeChat told, kept for the reader of the stream. */
export type Pushes = {
  /** Keeps it once, however often it comes. */
  put(pushed: Pushed): Promise<void>;
  /** What a new image of the stream brings, with its id; null for every other item. @throws BrokenItem SealBroken */
  read(image: Item): Promise<{ id: string; pushed: Pushed } | null>;
};
