import { keysOf } from '../../contract/entries';
import type { CaseStatus, StatusOf } from '../../contract/kinds';
import { CaseKind } from '../../contract/words';
import type { Mark } from '../case/marks';
import { aidComplaintRows } from '../kinds/aidComplaint/clocks';
import { consultationRows } from '../kinds/consultation/clocks';
import { legalAidRows } from '../kinds/legalAid/clocks';
import { petitionRows } from '../kinds/petition/clocks';
import type { ClockRow } from './row';

export type { ClockRow, WhenDue } from './row';

/**
 * Every date that a case keeps. A new deadline is a row here; the sweep already reads it.
 * Periods of the same laws that are rules and not dates of a case live elsewhere: the seven days of urgent aid
 * (法律援助法 44) in domain/filing/urgent.ts, the objection that is never late because the law sets no period (49) in the
 * lifecycle, the five representatives (信访工作条例 20) in contract/kinds/petition.ts, and the thirty days of the one
 * extension (34) in `extend`.
 */
const rowsByKind = {
  consultation: consultationRows,
  legalAid: legalAidRows,
  petition: petitionRows,
  aidComplaint: aidComplaintRows,
} as const satisfies { [K in CaseKind]: Record<string, ClockRow<StatusOf<K>>> };

type RowsByKind = typeof rowsByKind;
export type ClockKey = { [K in CaseKind]: keyof RowsByKind[K] & string }[CaseKind];

// The rows of all kinds under their keys: no two kinds have a key in common (a test looks).
const everyRow = CaseKind.options.flatMap((kind) => Object.entries<ClockRow>(rowsByKind[kind]));
export const clocks = Object.fromEntries(everyRow) as Record<ClockKey, ClockRow>;

export const clockKeys = keysOf(clocks);

/** A row of the table, whatever its kind. */
export const clockRow = (key: ClockKey): ClockRow => clocks[key];

/** The same said of every clock whose row is like this. */
export const clocksWhere = <T>(isLike: (row: ClockRow) => boolean, said: T): Partial<Record<ClockKey, T>> =>
  Object.fromEntries(clockKeys.filter((key) => isLike(clockRow(key))).map((key) => [key, said]));

/** Days that may still be added to a clock: once, and not more than the law allows; 0 where there is no extension. */
export const extensionLeft = (key: ClockKey, extendedBy: number): number =>
  extendedBy === 0 ? (clockRow(key).extend?.most ?? 0) : 0;

/** What a clock does while its case is in a status and carries these marks. */
export function clockIn(
  key: ClockKey,
  kind: CaseKind,
  status: CaseStatus,
  marks: readonly Mark[],
): 'runs' | 'pauses' | 'stops' {
  const row = clockRow(key);
  if (row.kind !== kind) return 'stops';
  if (row.with && !marks.includes(row.with)) return 'stops';
  if ([row.without ?? []].flat().some((mark) => marks.includes(mark))) return 'stops';
  if (row.runsIn.includes(status)) return 'runs';
  return row.pausedIn.includes(status) ? 'pauses' : 'stops';
}
