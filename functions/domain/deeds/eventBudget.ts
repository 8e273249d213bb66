import type { CaseAction } from '../../contract/deeds/actions';
import type { CaseStatus } from '../../contract/kinds';
import { limits } from '../../contract/limits';
import type { CaseHead } from '../case/case';
import { rules } from './index';
import type { Repeats } from './rule';

/** Events kept free of letters, and of new rounds: more than the longest way to the end and what the clock adds. */
const keptFrom: Record<Repeats, number> = { letter: 140, round: 100, no: 0 };

/** Whether it stays where it is, changes hands once more, or sets out on a way it has been before. */
function repeatsIn(head: CaseHead, action: CaseAction, to: CaseStatus): Repeats {
  const { repeats } = rules[action];
  const said = typeof repeats === 'function' ? repeats(head) : repeats;
  if (said !== 'no') return said;
  return to === head.status || to === 'mandateOffered' ? 'round' : 'no';
}

/**
 * Whether the case may have one more event of this kind. Letters stop first, then new rounds and changes of hands, so
 * that every case can be finished and withdrawn, however long the correspondence.
 */
export const isWithinBudget = (head: CaseHead, action: CaseAction, to: CaseStatus): boolean =>
  head.version < limits.events - keptFrom[repeatsIn(head, action, to)];
