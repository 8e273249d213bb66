import { CaseAction } from '../../contract/deeds/actions';
import type { Instant } from '../../contract/ids';
import type { Actor, CaseHead, StaffMember } from '../case/case';
import { standings } from '../standing/standings';
import { isErased } from '../case/keptUntil';
import { isWithinBudget } from './eventBudget';
import { rules } from './index';
import { standingTo } from './may';
import { targetsOf } from './targets';

/** Whether the status allows an action and nothing stands in its way, whoever asks. */
export function isOpenNow(head: CaseHead, action: CaseAction, at: Instant): boolean {
  const [to] = targetsOf(head.kind, head.status, action);
  return to !== undefined && !isErased(head) && (rules[action].whyNot?.(head, at) ?? null) === null;
}

/**
 * What this actor may do to this case now, as far as the case and the time say. Of those that somebody above has to decide
 * (`above` of the rule) only what the tree can serve is shown (`work/case/offers.ts`).
 */
export function actionsFor(actor: Actor, head: CaseHead, at: Instant): CaseAction[] {
  const have = standings(actor, head);
  if (have.length === 0) return [];
  return CaseAction.options.filter((action) => {
    const [to] = targetsOf(head.kind, head.status, action);
    return (
      to !== undefined &&
      standingTo(actor, head, action, have) !== undefined &&
      isOpenNow(head, action, at) &&
      isWithinBudget(head, action, to)
    );
  });
}

/** The agent whom the resident may agree to now; null when there is none, or they have agreed already. */
export const agentToAgree = (head: CaseHead, at: Instant): StaffMember | null =>
  isOpenNow(head, 'agreeMandate', at) ? head.assignee : null;
