import type { CaseStatus } from '../../../functions/contract/kinds';
import type { CaseKind } from '../../../functions/contract/words';
import { line as aidComplaint } from './aidComplaint/line';
import { line as consultation } from './consultation/line';
import { line as legalAid } from './legalAid/line';
import type { KindLine } from './line';
import { line as petition } from './petition/line';

/** Every kind of case, with what lists and the first page say of it; `caseKinds` has all its words. */
export const kindLines: { [K in CaseKind]: KindLine<K> } = { consultation, legalAid, petition, aidComplaint };

/** What a case is about, from the word its form was filed with; a word newer than this app stands as it is. */
export const matterText = (kind: CaseKind, about: string): string => kindLines[kind].matters[about] ?? about;

/** What comes next in a case, by its status; of a status newer than this app, nothing. */
export function nextText(kind: CaseKind, status: CaseStatus): string {
  const ofKind: Readonly<Partial<Record<CaseStatus, string>>> = kindLines[kind].next;
  return ofKind[status] ?? '';
}
