import type { CaseAction } from '../../contract/actions';
import type { CaseStatus } from '../../contract/kinds';
import { limits } from '../../contract/limits';
import type { CaseHead } from './case';
import { lifecycles } from '../kinds';

/** Events kept free of letters, and of new rounds: more than the longest way to the end and what the clock adds. */
const keptFromMessages = 140;
const keptFromRounds = 100;

/** Actions after which a case comes back to where it was, as often as people like. */
const rounds: readonly CaseAction[] = [
  'followUp',
  'reopen',
  'askExplanation',
  'raise',
  'sendBack',
  'insist',
  'declareConflict',
  'askChange',
  'object',
  'askReview',
  'askReReview',
];

/** Whether it stays where it is, changes hands once more, or sets out on a way it has been before. */
function isRound({ kind, status, assignee }: CaseHead, action: CaseAction, to: CaseStatus): boolean {
  if (to === status || to === 'mandateOffered' || rounds.includes(action)) return true;
  if (action === 'assign') return assignee !== null;
  // A petition has to be handed over to come to its end; the other kinds begin again at the next desk.
  return action === 'transfer' && !lifecycles[kind].mandate;
}

/**
 * Whether the case may have one more event of this kind. Letters stop first, then new rounds and changes of hands, so
 * that every case can be finished and withdrawn, however long the correspondence.
 */
export function isWithinBudget(head: CaseHead, action: CaseAction, to: CaseStatus): boolean {
  if (action === 'message') return head.version < limits.events - keptFromMessages;
  return head.version < limits.events - (isRound(head, action, to) ? keptFromRounds : 0);
}
