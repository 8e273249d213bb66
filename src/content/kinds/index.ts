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

/** What a case is about, from the word its form was filed with; a word newer than this app stands as it is. */
export const matterText = (kind: CaseKind, about: string): string => caseKinds[kind].matters[about] ?? about;
