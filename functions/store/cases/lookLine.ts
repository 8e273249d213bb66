import type { Instant } from '../../contract/ids';
import type { CaseHead } from '../../domain/case/case';
import { nextLook } from '../../domain/case/keptUntil';

/**
 * Where a case stands in the list of the sweep, as the table has it: no part of the case, so it is kept beside the heads
 * that were read from the table or written to it, and is forgotten with them.
 */
const lines = new WeakMap<CaseHead, Instant | null>();

/** The head, known to stand there; null: nowhere. */
export function standingAt(head: CaseHead, at: Instant | null): CaseHead {
  lines.set(head, at);
  return head;
}

/** Whether a case is known to stand there already. */
export const standsAt = (head: CaseHead, at: Instant | null): boolean => lines.get(head) === at;

/** Whether the sweep was called to a case out of turn: only then does it stand at its own last step. */
export const isCalledFor = (head: CaseHead): boolean =>
  lines.get(head) === head.updatedAt && nextLook(head) !== head.updatedAt;

const isStillTheirs = ({ assignee }: CaseHead, before: CaseHead): boolean =>
  assignee !== null && assignee.personId === before.assignee?.personId;

/**
 * Where a case is to stand after a step. A line that lies ahead and not too late stays, for a line that moves is paid for
 * twice, and most dates are met long before they come: the sweep then finds the case too early, and sets it where it is
 * looked for next (`lookAgain`). The sweep stays called as long as the one has the case whom it was called about.
 */
export function lookFor(head: CaseHead, before: CaseHead | null): Instant | null {
  if (before && isCalledFor(before) && isStillTheirs(head, before)) return head.updatedAt;
  const next = nextLook(head);
  const stands = (before && lines.get(before)) ?? null;
  const mayStay = stands !== null && stands > head.updatedAt && (next === null || stands <= next);
  return mayStay ? stands : next;
}
