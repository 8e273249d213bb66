import type { CaseKind } from '../../../functions/contract/words';
import { form as aidComplaint } from './aidComplaint/form';
import { form as consultation } from './consultation/form';
import { form as legalAid } from './legalAid/form';
import { form as petition } from './petition/form';
import type { FormWords } from './words';

/** The form of every kind of case, apart from the rest of its words: a case is read without it until what was filed is unfolded. */
export const kindForms: { [K in CaseKind]: FormWords<K> } = {
  consultation,
  legalAid,
  petition,
  aidComplaint,
};
