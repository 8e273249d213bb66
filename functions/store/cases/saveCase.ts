import type { CancellationReason, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Move } from '../../domain/case/case';
import { Refused } from '../../domain/refused';
import type { Seal } from '../seal/seal';
import type { Table } from '../table/table';
import { conditionFailed, transact } from '../table/transact';
import { alongsideItems, refusalOf, type Alongside } from './alongside';
import { lookupChanges } from './lookupItem';
import { stepItems } from './stepItems';

type Companions = ReturnType<typeof alongsideItems>;

/** Why the whole was refused: the case moved on, or what was to go with the step is not to be had. */
function refusal(reasons: CancellationReason[], steps: number, alongside: Companions): Refused {
  const isStale = reasons.slice(0, steps).some(conditionFailed);
  return new Refused(isStale ? 'stale_version' : refusalOf(alongside, reasons.slice(steps)));
}

/**
 * One step of a case: its head and its event, and what goes with them, together or not at all; on the version and the
 * legal prior statuses.
 * @throws Refused `stale_version` when another step was first, `unknown_person` when the member is none any more,
 * `unknown_file` when a file is not to be had.
 */
export const saveCase = (table: Table, seal: Seal, lookupSecret: string) => {
  // What is sealed is other bytes each time: the same step written again must be the same write (`transact`).
  const written = new WeakMap<Move, TransactWriteItem[]>();
  return async (move: Move, alongside: Alongside = {}): Promise<void> => {
    const { head, event } = move;
    const step = written.get(move) ?? stepItems(table.name, move, seal, alongside.takenUp?.isCounted);
    written.set(move, step);
    const companions = alongsideItems(table.name, alongside, seal);
    const { answers } = alongside;
    const lookups = answers ? lookupChanges(table.name, head, answers, lookupSecret) : [];
    const items = [...step, ...companions.map(({ item }) => item), ...lookups];
    const reasons = await transact(table, items, `${head.id}-${event.seq}`);
    if (reasons) throw refusal(reasons, step.length, companions);
  };
};
