import type { AnswersOf } from '../../contract/kinds';
import type { CaseKind } from '../../contract/words';
import { aidComplaint } from './aidComplaint';
import { consultation } from './consultation';
import type { Kind, Particulars } from './kind';
import { legalAid } from './legalAid';
import { petition } from './petition';

/** Every kind of case. A kind without one of its rooms does not compile. */
export const kinds: { [K in CaseKind]: Kind<K> } = { consultation, legalAid, petition, aidComplaint };

/** Reads answers as their kind does. */
export const readFrom = <K extends CaseKind, T>(
  { kind, form }: AnswersOf<K>,
  what: (particulars: Particulars<K>, form: AnswersOf<K>['form']) => T,
): T => what(kinds[kind].particulars, form);
