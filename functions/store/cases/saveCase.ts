import type { CancellationReason } from '@aws-sdk/client-dynamodb';
import { Refused } from '../../domain/refused';
import type { Cases } from '../ports';
import type { Seal } from '../seal/seal';
import type { Table } from '../table';
import { conditionFailed, transact } from '../transact';
import { alongsideItems, stepItems } from './stepItems';

/** Why the whole was refused: the case moved on, or the person it was to be given to has left meanwhile. */
function refusal(reasons: CancellationReason[], steps: number, memberAt: number | null): Refused {
  const isStale = reasons.slice(0, steps).some(conditionFailed);
  const isGone = memberAt !== null && conditionFailed(reasons[steps + memberAt]);
  return new Refused(isGone && !isStale ? 'unknown_person' : 'stale_version');
}

/** One step of a case: its head and its event, and what goes with them, together or not at all. */
export const saveCase =
  (table: Table, seal: Seal): Cases['save'] =>
  async (move, alongside = {}) => {
    const { head, event } = move;
    const step = stepItems(table.name, move, seal);
    const { items, memberAt } = alongsideItems(table.name, alongside, seal);
    const reasons = await transact(table, [...step, ...items], `${head.id}-${event.seq}`);
    if (reasons) throw refusal(reasons, step.length, memberAt);
  };
