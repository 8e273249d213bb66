import type { CaseAction } from '../../contract/actions';
import type { Instant } from '../../contract/ids';
import type { CaseHead } from '../case/case';
import { clockRow } from '../clocks/table';
import { isOpen, statusRow } from '../kinds/statusRow';

/** Whether the period in which a deed is open (`closes` of its row) is over; a deed of no such period is always in time. */
export const isClosed = ({ clocks }: CaseHead, action: CaseAction, at: Instant): boolean =>
  clocks.some(({ key, dueAt }) => clockRow(key).closes === action && dueAt < at);

/**
 * Whether the resident asks for something after its last day (`asks` of its row), or when no period of it runs any more.
 * What waits for its paper has not begun.
 */
export const isLate = ({ clocks, marks }: CaseHead, action: CaseAction, at: Instant): boolean =>
  !marks.includes('unreceived') &&
  !clocks.some(({ key, dueAt }) => clockRow(key).asks === action && at <= dueAt);

/** Whether a case that has ended was ended where this could still be asked for. */
export const isLeftOpen = ({ kind, resume }: CaseHead, action: CaseAction): boolean =>
  resume !== null && statusRow(kind, resume).afterEnd === action;

/** Whether it was being decided when the resident ended it: then it goes back to where it lay. */
export const wasBeingDecided = ({ kind, status, resume }: CaseHead): boolean =>
  !isOpen(kind, status) && resume !== null && statusRow(kind, resume).heldBy === 'desk';
