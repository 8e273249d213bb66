import type { Answers } from '../../contract/kinds';
import { readFrom } from '../kinds';
import type { Party } from '../kinds/kind';

/** Everyone a case names. */
export const partiesOf = (answers: Answers): readonly Party[] =>
  readFrom(answers, (particulars, form) => particulars.parties(form));

/** What a case is about, by the word the resident chose: enough for an outline. */
export const matterOf = (answers: Answers): string =>
  readFrom(answers, (particulars, form) => particulars.matter(form));
