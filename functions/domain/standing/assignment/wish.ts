import type { Answers } from '../../../contract/kinds';
import type { Speciality } from '../../../contract/people/roster';
import type { ServiceLanguage } from '../../../contract/words';
import { readFrom } from '../../kinds';

/** What a case asks of the one who is to have it: any of these fields, where its form names one, and a language. */
export type Wish = { fields: readonly Speciality[]; language: ServiceLanguage };

/** Read from the filed form. */
export const wishOf = (answers: Answers): Wish => ({
  fields: readFrom(answers, (particulars, form) => particulars.fields(form)),
  language: answers.form.language,
});
