import type { CodeRow } from './codePorts';
import { codeMark, readCode } from './codeItem';
import type { Item } from '../table/table';

/** A new image of the table's stream as the code it brings; null for every other item. @throws BrokenItem */
export const parseStreamedCode = (image: Item): CodeRow | null =>
  image.et?.S === codeMark ? readCode(image) : null;
