import { eventMark, readStep } from './eventItem';
import type { StreamedEvent } from '../ports';
import type { Item } from '../table/table';

/**
 * A new image of the table's stream as the event it brings; null for every other item. Its content is not read:
 * a notice never carries it. @throws BrokenItem
 */
export const parseStreamedEvent = (image: Item): StreamedEvent | null =>
  image.et?.S === eventMark ? readStep(image) : null;
