import type { CaseAction } from '../contract/actions';
import type { CaseStatus } from '../contract/kinds';
import type { CaseKind } from '../contract/words';
import { lifecycles } from './kinds';
import type { Lifecycle, StatusRow } from './kinds/lifecycle';

/** The lifecycle of a kind, with its statuses read by plain key. */
const lifecycleOf = (
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

/** Where an action leads from a status, or undefined when it is not open then. */
export function leadsTo(kind: CaseKind, status: CaseStatus, action: CaseAction): CaseStatus | undefined {
  if (!isOpen(kind, status)) return undefined;
  if (action === 'message') return status;
  if (action === 'withdraw') return lifecycleOf(kind).withdrawn;
  return statusRow(kind, status).moves[action];
}

export const statusesOf = (kind: CaseKind): CaseStatus[] =>
  Object.keys(lifecycleOf(kind).statuses) as CaseStatus[];

/** The statuses in which an action is legal; the condition of its write. */
export const priorStatuses = (kind: CaseKind, action: CaseAction): CaseStatus[] =>
  statusesOf(kind).filter((status) => leadsTo(kind, status, action) !== undefined);
