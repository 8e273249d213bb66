import type { CaseKind } from '../../../functions/contract/words';
import { aidComplaint } from './aidComplaint';
import { consultation } from './consultation';
import { legalAid } from './legalAid';
import { petition } from './petition';
import type { KindWords } from './words';

/** Every kind of case, with its words. */
export const caseKinds: { [K in CaseKind]: KindWords<K> } = {
  consultation,
  legalAid,
  petition,
  aidComplaint,
};
