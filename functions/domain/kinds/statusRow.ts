import type { CaseAction, SystemWord } from '../../contract/actions';
import type { CaseStatus } from '../../contract/kinds';
import type { CaseKind } from '../../contract/words';
import { lifecycles } from '.';
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

/** What changes no status wherever it happens, unless the status has a row of its own for it. */
const everywhere: readonly CaseAction[] = ['message', 'nameOtherSide'];
const underMandate: readonly CaseAction[] = [
  'agreeMandate',
  'declineMandate',
  'revokeMandate',
  'declareConflict',
];

/** Bringing a decision to the resident goes on after the case has ended with it. */
const alsoAfterwards: readonly CaseAction[] = ['recordService', 'recordCall'];

/** Where an action may lead from a status; none when it is not open then. */
export function targetsOf(kind: CaseKind, status: CaseStatus, action: CaseAction): readonly CaseStatus[] {
  const target = statusRow(kind, status).moves[action];
  if (target) return typeof target === 'string' ? [target] : target;
  if (alsoAfterwards.includes(action)) return [status];
  if (!isOpen(kind, status)) return [];
  const { withdrawn, mandate } = lifecycleOf(kind);
  if (action === 'withdraw') return [withdrawn];
  return everywhere.includes(action) || (mandate && underMandate.includes(action)) ? [status] : [];
}

/** Where a step of the clock, or a leaver, takes a case: where it is, unless the status says otherwise. */
export const byClock = (kind: CaseKind, status: CaseStatus, word: SystemWord): CaseStatus =>
  statusRow(kind, status).byClock?.[word] ?? status;

export const statusesOf = (kind: CaseKind): CaseStatus[] =>
  Object.keys(lifecycleOf(kind).statuses) as CaseStatus[];

/** The statuses in which an action is legal; the condition of its write. */
export const priorStatuses = (kind: CaseKind, action: CaseAction): CaseStatus[] =>
  statusesOf(kind).filter((status) => targetsOf(kind, status, action).length > 0);
