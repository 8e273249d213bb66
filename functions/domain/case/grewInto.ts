import type { CaseId, CaseNumber, Instant } from '../../contract/ids';
import type { CaseKind } from '../../contract/words';
import type { CaseHead, Move } from './case';
import type { ClockSettings } from '../clocks/rules';
import { systemStep } from './systemStep';

/** Another case has grown out of this one: both say so. */
export const grewInto = (
  head: CaseHead,
  other: { caseId: CaseId; number: CaseNumber; kind: CaseKind },
  at: Instant,
  rules: ClockSettings,
): Move => systemStep(head, { word: 'becomes', at, details: other }, rules);
