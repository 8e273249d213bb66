import type { CaseAction } from '../../contract/actions';
import type { Instant } from '../../contract/ids';
import type { CaseHead } from '../case/case';
import type { OutsideQuestion } from '../../contract/outside';
import { clockRow, waitingKeys } from '../clocks/table';
import { isOpen, statusRow } from '../kinds/statusRow';

/** Whether the period in which a deed is open (`closes` of its row) is over; a deed of no such period is always in time. */
export const isClosed = ({ clocks }: CaseHead, action: CaseAction, at: Instant): boolean =>
  clocks.some(({ key, dueAt }) => clockRow(key).closes === action && dueAt < at);

/**
 * Whether the resident asks for something after its last day (`asks` of its row), or when no period of it runs any more.
 * What waits for its paper has not begun.
 */
export const isLate = (head: CaseHead, action: CaseAction, at: Instant): boolean =>
  !waitingKeys(head).some((key) => clockRow(key).asks === action) &&
  !head.clocks.some(({ key, dueAt }) => clockRow(key).asks === action && at <= dueAt);

/** What a body outside was asked to look at, by the deed that asks it. */
const askedBy: Record<OutsideQuestion, CaseAction | undefined> = {
  handling: undefined,
  review: 'askReview',
  reReview: 'askReReview',
  objection: 'object',
};

/** Whether a body outside was asked, and has not answered. */
export const isAskedOutside = ({ outside, marks }: Pick<CaseHead, 'outside' | 'marks'>): boolean =>
  outside !== null && marks.includes('remedyOutside');

/** Whether it was ended, or went on to what was promised, where this could still be asked for. */
export const isLeftOpen = ({ kind, resume, outside, marks }: CaseHead, action: CaseAction): boolean => {
  if (resume === null) return false;
  const isOut = isAskedOutside({ outside, marks }) && outside !== null;
  return (isOut ? askedBy[outside.question] : statusRow(kind, resume).afterEnd) === action;
};

/** Whether it was being decided at a desk when the resident ended it: then it goes back to where it lay. */
export const wasBeingDecided = ({ kind, status, resume }: CaseHead): boolean =>
  !isOpen(kind, status) && resume !== null && statusRow(kind, resume).heldBy === 'desk';
