import type { CaseRow } from '../../../../functions/contract/case/views';
import { timeLeft } from '../../when';

/** How a case stands in the order of work: a limitation about to run out goes before everything. */
export type Urgency = 'urgent' | Nearness;
type Nearness = 'overdue' | 'soon' | 'rest';

const dayMs = 24 * 3_600_000;

/** How near the next date of a case is; a list read a while ago is judged by the time now. */
function nearnessOf({ overdue, dueAt }: Pick<CaseRow, 'overdue' | 'dueAt'>, now: number): Nearness {
  if (dueAt === null) return 'rest';
  const left = Date.parse(dueAt) - now;
  if (overdue || left <= 0) return 'overdue';
  return left <= dayMs ? 'soon' : 'rest';
}

const tones = { overdue: 'bad', soon: 'warn', rest: 'plain' } as const satisfies Record<Nearness, string>;

/** How long is left until the next date of a case, or since it passed; nothing when no date is running. */
export function dueTags(row: Pick<CaseRow, 'overdue' | 'dueAt'>, now: number) {
  if (row.dueAt === null) return [];
  const nearness = nearnessOf(row, now);
  const time = timeLeft(row.dueAt, now);
  return [{ text: nearness === 'overdue' ? `超期 ${time}` : `还剩 ${time}`, tone: tones[nearness] }];
}

/** Nearest date first; without a date, the longest waiting first. */
const nearestFirst = (a: CaseRow, b: CaseRow): number =>
  (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') || a.filedAt.localeCompare(b.filedAt);

/** Cases by how near their date is, each group with the nearest first. */
export const byUrgency = (rows: readonly CaseRow[], now: number): Record<Urgency, CaseRow[]> => {
  const sorted = [...rows].sort(nearestFirst);
  const those = (urgency: Urgency) =>
    sorted.filter((row) => (row.urgent ? 'urgent' : nearnessOf(row, now)) === urgency);
  return { urgent: those('urgent'), overdue: those('overdue'), soon: those('soon'), rest: those('rest') };
};
