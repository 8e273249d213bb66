import type { CaseAction } from '../contract/actions';
import type { CaseStatus } from '../contract/kinds';
import { limits } from '../contract/limits';
import type { CaseHead } from './case';

/** Events kept free of letters, and of new rounds: more than the longest way to the end and what the clock adds. */
const keptFromMessages = 120;
const keptFromRounds = 60;

/** Actions after which a case comes back to where it is, as often as people like. */
const rounds: readonly CaseAction[] = [
  'followUp',
  'reopen',
  'askExplanation',
  'sendBack',
  'insist',
  'declineMandate',
  'askChange',
];

/**
 * Whether the case may have one more event of this kind. Letters stop first, then new rounds and changes of hands, so
 * that every case can be finished and withdrawn, however long the correspondence.
 */
export function hasRoom(head: CaseHead, action: CaseAction, to: CaseStatus): boolean {
  if (action === 'message') return head.version < limits.events - keptFromMessages;
  const comesBack = to === head.status || rounds.includes(action);
  return head.version < limits.events - (comesBack ? keptFromRounds : 0);
}
