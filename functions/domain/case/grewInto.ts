import type { CaseId, CaseNumber, Instant } from '../../contract/ids';
import type { CaseKind } from '../../contract/words';
import type { CaseHead, Move } from './case';
import type { Rules } from '../clocks/rules';
import { systemStep } from './systemStep';

/** Another case has grown out of this one: both say so. */
export const becomes = (
  head: CaseHead,
  other: { caseId: CaseId; number: CaseNumber; kind: CaseKind },
  at: Instant,
  rules: Rules,
): Move => systemStep(head, { word: 'becomes', at, details: other }, rules);
