import { myDataWords } from '../../content/me/myData';
import { keysOf } from '../../../functions/contract/entries';

/** The parts of what is held of somebody, each of which is read, or done, on a page of its own. */
export type DataPart = keyof typeof myDataWords.parts;

/** The part that a link asks for; undefined: the page of all of them. */
export const partAsked = (asked: string | undefined): DataPart | undefined =>
  keysOf(myDataWords.parts).find((part) => part === asked);
