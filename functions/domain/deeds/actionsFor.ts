import { CaseAction } from '../../contract/actions';
import type { Instant } from '../../contract/ids';
import { whyNot } from './whyNot';
import type { Actor, CaseHead } from '../case/case';
import { isWithinBudget } from '../case/eventBudget';
import { standingTo } from '../standing/standings';
import { targetsOf } from '../kinds/statusRow';

/** What this actor may do to this case now; the phone shows exactly these. */
export function actionsFor(actor: Actor, head: CaseHead, at: Instant): CaseAction[] {
  return CaseAction.options.filter((action) => {
    const [to] = targetsOf(head.kind, head.status, action);
    return (
      to !== undefined &&
      standingTo(actor, head, action) !== undefined &&
      !whyNot(head, action, at) &&
      isWithinBudget(head, action, to)
    );
  });
}
