import { CaseAction } from '../contract/actions';
import type { Instant } from '../contract/ids';
import { blocked } from './blocked';
import type { Actor, CaseHead } from './case';
import { may } from './permissions';
import { hasRoom } from './room';
import { standings } from './standings';
import { targetsOf } from './statusRow';

/** What this actor may do to this case now; the phone shows exactly these. */
export function actionsFor(actor: Actor, head: CaseHead, at: Instant): CaseAction[] {
  const mine = standings(actor, head);
  return CaseAction.options.filter((action) => {
    const [to] = targetsOf(head.kind, head.status, action);
    return may(mine, action) && to !== undefined && !blocked(head, action, at) && hasRoom(head, action, to);
  });
}
