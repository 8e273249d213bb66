import type { CaseAction } from '../../contract/deeds/actions';
import type { Instant } from '../../contract/ids';
import type { CaseHead } from '../case/case';
import type { OutsideQuestion } from '../../contract/deeds/outside';
import { addDays, dayOf } from '../clocks/day';
import { clockRow, keysOfKind, waitingKeys } from '../clocks/table';
import { isOpen, lifecycleOf, statusRow } from '../kinds/statusRow';

/** Whether the period in which a deed is open (`closes` of its row) is over; a deed of no such period is always in time. */
export const isClosed = ({ clocks }: CaseHead, action: CaseAction, at: Instant): boolean =>
  clocks.some(({ key, dueAt }) => clockRow(key).closes === action && dueAt < at);

/** Whether a body outside was asked, and has not answered. */
export const isAskedOutside = ({ outside, marks }: Pick<CaseHead, 'outside' | 'marks'>): boolean =>
  outside !== null && marks.includes('remedyOutside');

/** Whether what was asked for lay with somebody when the resident took it back. */
const isTakenBack = (head: CaseHead): boolean => {
  const { kind, status, marks, resume } = head;
  if (status !== lifecycleOf(kind).withdrawn) return false;
  const wasDecided = resume !== null && statusRow(kind, resume).heldBy === 'desk';
  const wasLookedAt = wasDecided && statusRow(kind, resume).afterEnd !== undefined;
  return marks.includes('objecting') || isAskedOutside(head) || wasLookedAt;
};

/**
 * Late for certain: a whole period after it was taken back. Its first day is not known any more by then, and it was asked
 * for within it, or is marked `late` already.
 */
const isLongTakenBack = ({ kind, heldSince }: CaseHead, action: CaseAction, at: Instant): boolean => {
  const lengths = keysOfKind(kind)
    .map(clockRow)
    .filter(({ asks }) => asks === action)
    .map(({ length }) => length);
  return dayOf(at) > addDays(dayOf(heldSince), Math.max(0, ...lengths));
};

/**
 * Whether the resident asks for something after its last day (`asks` of its row), or when no period of it runs any more.
 * What waits for its paper has not begun.
 */
export const isLate = (head: CaseHead, action: CaseAction, at: Instant): boolean =>
  isTakenBack(head)
    ? isLongTakenBack(head, action, at)
    : !waitingKeys(head).some((key) => clockRow(key).asks === action) &&
      !head.clocks.some(({ key, dueAt }) => clockRow(key).asks === action && at <= dueAt);

/** What a body outside was asked to look at, by the deed that asks it. */
const askedBy: Record<OutsideQuestion, CaseAction | undefined> = {
  handling: undefined,
  review: 'askReview',
  reReview: 'askReReview',
  objection: 'object',
};

/** Whether it was ended, or went on to what was promised, where this could still be asked for. */
export const isLeftOpen = ({ kind, resume, outside, marks }: CaseHead, action: CaseAction): boolean => {
  if (resume === null) return false;
  const isOut = isAskedOutside({ outside, marks }) && outside !== null;
  return (isOut ? askedBy[outside.question] : statusRow(kind, resume).afterEnd) === action;
};

/** Whether it was being decided at a desk when the resident ended it: then it goes back to where it lay. */
export const wasBeingDecided = ({ kind, status, resume }: CaseHead): boolean =>
  !isOpen(kind, status) && resume !== null && statusRow(kind, resume).heldBy === 'desk';
