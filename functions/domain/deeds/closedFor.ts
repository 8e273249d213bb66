import { CaseAction } from '../../contract/deeds/actions';
import type { Instant } from '../../contract/ids';
import type { CaseStatus } from '../../contract/kinds';
import type { ProblemCode } from '../../contract/problems';
import type { Standing } from '../../contract/words';
import type { CaseHead } from '../case/case';
import { isErased } from '../case/keptUntil';
import { isOnResidentsSide } from '../standing/helping';
import { lifecycles } from '../kinds/lifecycles';
import { isOpen, statusesOf } from '../kinds/statusRow';
import { rules } from './index';
import { standingsFor } from './may';
import { targetsOf } from './targets';

/** What somebody may do to cases of this kind and not to this one now: in which statuses it is open, or what stands in its way. */
export type Closed = { action: CaseAction; openIn: readonly CaseStatus[]; why: ProblemCode | null };

/** Where an action has a move of its own: what is open in every status says nothing by being closed after the end. */
const movesIn = ({ kind }: CaseHead, action: CaseAction): CaseStatus[] =>
  statusesOf(kind).filter((status) => {
    const { openIn = 'itsMoves' } = rules[action];
    return openIn === 'itsMoves' && targetsOf(kind, status, action).length > 0;
  });

/**
 * What staff of this standing may not do now, and why: what the status has no move for, by the statuses that have one; what
 * the rule of the action closes, by its reason. From the same rules by which it would be refused. Nothing for residents, whose page
 * says what they can do; nothing of a case that has ended.
 */
export function closedFor(standing: Standing, head: CaseHead, at: Instant): Closed[] {
  if (isOnResidentsSide(standing) || isErased(head) || !isOpen(head.kind, head.status)) return [];
  return CaseAction.options
    .filter((action) => standingsFor(lifecycles[head.kind], action).includes(standing))
    .flatMap((action): Closed[] => {
      const isOpenHere = targetsOf(head.kind, head.status, action).length > 0;
      const why = isOpenHere ? (rules[action].whyNot?.(head, at) ?? null) : null;
      if (why !== null) return [{ action, openIn: [], why }];
      const openIn = isOpenHere ? [] : movesIn(head, action);
      return openIn.length > 0 ? [{ action, openIn, why: null }] : [];
    });
}
