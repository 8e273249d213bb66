import { keysOf } from '../../contract/entries';
import type { CaseAction, EventWord } from '../../contract/deeds/actions';
import type { CaseStatus, StatusOf } from '../../contract/kinds';
import { CaseKind } from '../../contract/words';
import type { Mark } from '../case/marks';
import { aidComplaintRows } from '../kinds/aidComplaint/clocks';
import { consultationRows } from '../kinds/consultation/clocks';
import { legalAidRows } from '../kinds/legalAid/clocks';
import { petitionRows } from '../kinds/petition/clocks';
import type { ClockRow, StartsOn } from './row';

export type { ClockRow, StartsOn, WhenDue } from './row';

/**
 * Every date that a case keeps. A new deadline is a row here; the sweep already reads it.
 * Periods of the same laws that are rules and not dates of a case live elsewhere: the seven days of urgent aid
 * (法律援助法 44) in domain/filing/urgent.ts, the five representatives (信访工作条例 20) in contract/kinds/petition.ts, and the thirty days of the one
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

const byKind = <T>(of: (kind: CaseKind) => T) =>
  Object.fromEntries(CaseKind.options.map((kind) => [kind, of(kind)])) as Record<CaseKind, T>;

const keysByKind = byKind((kind) => clockKeys.filter((key) => clockRow(key).kind === kind));
const rowsOf = byKind((kind) => keysByKind[kind].map(clockRow));

/** The dates that cases of a kind can have. */
export const keysOfKind = (kind: CaseKind): readonly ClockKey[] => keysByKind[kind];

/** What a deed may do to dates, as the columns of their rows say. */
type DoneBy = 'lengthNamedBy' | 'editedBy' | 'restartedBy' | 'startsAnewBy';

const isDoneBy = (said: CaseAction | readonly CaseAction[] | undefined, deed: CaseAction): boolean =>
  said !== undefined && (typeof said === 'string' ? said === deed : said.includes(deed));

// Rows do not change while we run, and every deed asks for its own: looked up once.
const doneBy = new Map<CaseAction, Record<DoneBy, readonly ClockKey[]>>();

/** The dates that a deed names the length of, edits, restarts, or has begin anew. */
export function datesOfDeed(deed: CaseAction): Record<DoneBy, readonly ClockKey[]> {
  const before = doneBy.get(deed);
  if (before) return before;
  const where = (column: DoneBy) => clockKeys.filter((key) => isDoneBy(clockRow(key)[column], deed));
  const found = {
    lengthNamedBy: where('lengthNamedBy'),
    editedBy: where('editedBy'),
    restartedBy: where('restartedBy'),
    startsAnewBy: where('startsAnewBy'),
  };
  doneBy.set(deed, found);
  return found;
}

/** Days that may still be added to a clock: once, and not more than the law allows; 0 where there is no extension. */
export const extensionLeft = (key: ClockKey, extendedBy: number): number =>
  extendedBy === 0 ? (clockRow(key).extend?.most ?? 0) : 0;

/** Where a case is, as far as its dates hang on it. */
export type Whereabouts = {
  kind: CaseKind;
  status: CaseStatus;
  marks: readonly Mark[];
  /** Of a case that has ended: where it was, so that what ran there goes on. */
  resume?: CaseStatus | null;
};

const hasOneOf = (marks: readonly Mark[], some: ClockRow['without']): boolean =>
  some !== undefined &&
  (typeof some === 'string' ? marks.includes(some) : some.some((mark) => marks.includes(mark)));

/** Whether a row has to do with a case there, whatever it is received or not. */
const concerns = (row: ClockRow, { kind, marks }: Whereabouts): boolean =>
  row.kind === kind && (row.with === undefined || marks.includes(row.with)) && !hasOneOf(marks, row.without);

const goesOn = (row: ClockRow, { status, resume }: Whereabouts): boolean =>
  resume !== null && resume !== undefined && row.goesOnIn.includes(status) && row.runsIn.includes(resume);

/**
 * What a clock does while its case is there. `waits`: it would run, had what it runs from reached the resident. `goesOn`:
 * the case has ended, and the period has not.
 */
export function clockAt(key: ClockKey, at: Whereabouts): 'runs' | 'pauses' | 'waits' | 'goesOn' | 'stops' {
  const row = clockRow(key);
  // Nothing runs on a case whose text is erased.
  if (!concerns(row, at) || at.marks.includes('erased')) return 'stops';
  const runs = row.runsIn.includes(at.status);
  if (!runs && !goesOn(row, at)) return row.pausedIn.includes(at.status) ? 'pauses' : 'stops';
  if (row.startsOn && at.marks.includes('unreceived')) return 'waits';
  return runs ? 'runs' : 'goesOn';
}

/** The same for a case that is in a status and has not ended. */
export const clockIn = (key: ClockKey, kind: CaseKind, status: CaseStatus, marks: readonly Mark[]) =>
  clockAt(key, { kind, status, marks });

const begins = (row: ClockRow, at: Whereabouts): boolean =>
  row.startsOn !== undefined && concerns(row, at) && row.runsIn.includes(at.status);

/** Whether a date begins there with the receipt of what was said on coming there; not one that only goes on. */
export const beginsThere = (at: Whereabouts): boolean => rowsOf[at.kind].some((row) => begins(row, at));

/** Whether this word says what a date there begins with, without leading anywhere. */
export const isSaidBy = (word: EventWord, at: Whereabouts): boolean =>
  rowsOf[at.kind].some((row) => row.saidBy === word && begins(row, at));

/** What the dates of a case there begin with; null where none begins with a receipt. */
export const startsOn = (at: Whereabouts): StartsOn | null =>
  rowsOf[at.kind]
    .filter((row) => concerns(row, at) && (row.runsIn.includes(at.status) || goesOn(row, at)))
    .map((row) => row.startsOn)
    .find((one) => one !== undefined) ?? null;

/** The dates that begin once the resident has what the office said; none where nothing is waited for. */
export const waitingKeys = (at: Whereabouts): ClockKey[] =>
  keysOfKind(at.kind).filter((key) => clockAt(key, at) === 'waits');
