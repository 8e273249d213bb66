import { CaseAction } from '../contract/actions';
import type { Instant } from '../contract/ids';
import { blocked } from './blocked';
import type { Actor, CaseHead } from './case';
import { hasRoom } from './room';
import { standingTo } from './standings';
import { targetsOf } from './statusRow';

/** What this actor may do to this case now; the phone shows exactly these. */
export function actionsFor(actor: Actor, head: CaseHead, at: Instant): CaseAction[] {
  return CaseAction.options.filter((action) => {
    const [to] = targetsOf(head.kind, head.status, action);
    return (
      to !== undefined &&
      standingTo(actor, head, action) !== undefined &&
      !blocked(head, action, at) &&
      hasRoom(head, action, to)
    );
  });
}
