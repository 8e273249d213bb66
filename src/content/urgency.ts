import type { CaseRow } from '../../functions/contract/views';
import { timeLeft } from './when';

export type Urgency = 'overdue' | 'soon' | 'rest';

const dayMs = 24 * 3_600_000;

/** How near the next date of a case is; a list read a while ago is judged by the time now. */
function urgencyOf({ overdue, dueAt }: Pick<CaseRow, 'overdue' | 'dueAt'>, now: number): Urgency {
  if (dueAt === null) return 'rest';
  const left = Date.parse(dueAt) - now;
  if (overdue || left <= 0) return 'overdue';
  return left <= dayMs ? 'soon' : 'rest';
}

const tones = { overdue: 'bad', soon: 'warn', rest: 'plain' } as const satisfies Record<Urgency, string>;

/** How long is left until the next date of a case, or since it passed; nothing when no date is running. */
export function dueTags(row: Pick<CaseRow, 'overdue' | 'dueAt'>, now: number) {
  if (row.dueAt === null) return [];
  const urgency = urgencyOf(row, now);
  const time = timeLeft(row.dueAt, now);
  return [{ text: urgency === 'overdue' ? `超期 ${time}` : `还剩 ${time}`, tone: tones[urgency] }];
}

/** Nearest date first; without a date, the longest waiting first. */
const nearestFirst = (a: CaseRow, b: CaseRow): number =>
  (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') || a.filedAt.localeCompare(b.filedAt);

/** Cases by how near their date is, each group with the nearest first. */
export const byUrgency = (rows: readonly CaseRow[], now: number): Record<Urgency, CaseRow[]> => {
  const sorted = [...rows].sort(nearestFirst);
  const those = (urgency: Urgency) => sorted.filter((row) => urgencyOf(row, now) === urgency);
  return { overdue: those('overdue'), soon: those('soon'), rest: those('rest') };
};
