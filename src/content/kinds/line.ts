import type { StatusOf } from '../../../functions/contract/kinds';
import type { CaseKind } from '../../../functions/contract/words';

/**
 * What a list and the first page say of one kind of case. It stands apart from the rest of its words, so that a page which shows
 * no more brings along no more.
 */
export type KindLine<K extends CaseKind> = {
  name: string;
  /** Its door on the first page; one without a sign is a line below the large doors. */
  door: { icon: 'ask' | 'aid' | 'errand' | null; note: string };
  /** The title of the page on which it is filed. */
  page: string;
  /** What it can be about, by the word its form was filed with. */
  matters: Readonly<Record<string, string>>;
  /**
   * In a line of the list of their own cases, by its status: what comes next. Whose turn it is and until when stand under it.
   */
  next: { [S in StatusOf<K>]: string };
};
