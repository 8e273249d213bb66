import { keysOf } from '../../contract/entries';
import type { SystemWord } from '../../contract/deeds/actions';
import type { CaseStatus } from '../../contract/kinds';
import type { CaseKind } from '../../contract/words';
import type { CaseHead } from '../case/case';
import { isPerforming } from '../case/marks';
import { lifecycles } from './lifecycles';
import type { Lifecycle, StatusRow } from './lifecycle';

/** The lifecycle of a kind, with its statuses read by plain key. */
export const lifecycleOf = (
  kind: CaseKind,
): Lifecycle<CaseStatus> & { statuses: Partial<Lifecycle<CaseStatus>['statuses']> } =>
  lifecycles[kind] as Lifecycle<CaseStatus>;

/** The row of a status. Throws when the kind has no such status: a stored case that no lifecycle knows. */
export function statusRow(kind: CaseKind, status: CaseStatus): StatusRow<CaseStatus> {
  const row = lifecycleOf(kind).statuses[status];
  if (!row) throw new Error(`${kind} has no status ${status}`);
  return row;
}

export const isOpen = (kind: CaseKind, status: CaseStatus): boolean =>
  statusRow(kind, status).heldBy !== 'nobody';

/** Where a step of the clock, or a leaver, takes a case: where it is, unless the status says otherwise. */
export function byClock(
  { kind, status, marks }: Pick<CaseHead, 'kind' | 'status' | 'marks'>,
  word: SystemWord,
): CaseStatus {
  const row = statusRow(kind, status);
  const isUnfinished = word === 'settle' && isPerforming({ marks });
  return (isUnfinished ? row.settlesInto : undefined) ?? row.byClock?.[word] ?? status;
}

export const statusesOf = (kind: CaseKind): CaseStatus[] => keysOf(lifecycleOf(kind).statuses);
