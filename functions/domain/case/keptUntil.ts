import type { Instant } from '../../contract/ids';
import { caseKeeping } from '../../contract/case/keeping';
import { addDays, addMonths, dayOf, endOfDay } from '../clocks/day';
import { nextDue } from '../clocks/turn';
import { isOpen } from '../kinds/statusRow';
import type { CaseHead } from './case';
import type { Mark } from './marks';

/**
 * Something of an ended case that is still to be done or decided, or a period that has not begun: as long as it stands,
 * nothing of the case is erased.
 */
const stillOpen: readonly Mark[] = [
  'unreceived',
  'remedyOutside',
  'recusalAsked',
  'toBePerformed',
  'saidPerformed',
  'toReport',
  'endAsked',
  'returnAsked',
];

type Ended = Pick<CaseHead, 'kind' | 'status' | 'heldSince'>;

/**
 * The last moment for which the text of a case is kept: so many months from its ending, whose own day is not counted
 * (民法典 201, 202). Null as long as it is open. A case that is open again begins anew with its next ending.
 */
export function keptUntil({ kind, status, heldSince }: Ended): Instant | null {
  if (isOpen(kind, status)) return null;
  // What has ended is held by nobody, since it ended: whatever is written to it later changes nothing of that.
  return endOfDay(addMonths(dayOf(heldSince), caseKeeping[kind].months));
}

/** Whether its text is erased, or is being erased now. */
export const isErased = ({ marks }: Pick<CaseHead, 'marks'>): boolean => marks.includes('erased');

/** Whether the time of a case's text is over: it has ended, no period of it runs, and nothing of it is still open. */
export function isPastKeeping(head: CaseHead, at: Instant): boolean {
  const until = keptUntil(head);
  const isDone = head.clocks.length === 0 && !head.marks.some((mark) => stillOpen.includes(mark));
  return until !== null && until < at && isDone && !isErased(head);
}

const latest = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/**
 * When the sweep has to look at a case next: at the next moment of its dates; of one whose dates are over, when its text
 * need not be kept any more, and not before the day after the last step. One that is being erased is looked at at once.
 */
export function nextLook(head: CaseHead): Instant | null {
  const due = nextDue(head.clocks);
  if (due !== null || isErased(head)) return due ?? head.updatedAt;
  const until = keptUntil(head);
  return until && latest(until, endOfDay(addDays(dayOf(head.updatedAt), 1)));
}

/** How long the sweep leaves a case alone whose time is over and of which something is still open, days. */
const againDays = 30;
export const lookAgainAt = (now: Instant): Instant => endOfDay(addDays(dayOf(now), againDays));
