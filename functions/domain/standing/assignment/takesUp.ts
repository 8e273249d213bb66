import type { CaseHead, Move, StaffMember } from '../../case/case';
import { kinds } from '../../kinds';
import { needsClearance } from '../standings';

/** Who has a case in hands, and is cleared where that is asked; null when nobody is. */
export const inHands = (head: CaseHead): StaffMember | null =>
  !needsClearance(head) || head.marks.includes('cleared') ? head.assignee : null;

/**
 * Who takes up a case with this step: it is given to them, and they have said that nothing of theirs stands against it
 * where that has to be said. Only from here it is a matter of theirs, and of their share: who steps aside is not charged.
 */
export function takesUp({ before, head }: Move): StaffMember | null {
  const now = inHands(head);
  const was = before && inHands(before);
  return now && now.personId !== was?.personId ? now : null;
}

/** Whether a case names somebody, so that it makes a matter of whoever takes it up. */
export const namesSomebody = (head: CaseHead): boolean => kinds[head.kind].particulars.namesSomebody(head);
