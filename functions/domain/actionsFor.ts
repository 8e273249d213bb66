import { CaseAction } from '../contract/actions';
import type { Actor, CaseHead } from './case';
import { may } from './permissions';
import { hasRoom } from './room';
import { standings } from './standings';
import { leadsTo } from './statusRow';

/** What this actor may do to this case now; the phone shows exactly these. */
export function actionsFor(actor: Actor, head: CaseHead): CaseAction[] {
  const mine = standings(actor, head);
  return CaseAction.options.filter((action) => {
    const to = leadsTo(head.kind, head.status, action);
    return may(mine, action) && to !== undefined && hasRoom(head, action, to);
  });
}
