import type { Instant } from '../../contract/ids';
import type { CasePage, CaseRow } from '../../contract/views';
import { statusRow } from '../../domain/statusRow';
import type { CaseSummary, Page } from '../../store/ports';
import { showDues } from './due';
import { showHolder } from './holder';

/** One line of a list. */
export function showRow(summary: CaseSummary, now: Instant): CaseRow {
  const { id, number, kind, areaCode, status, title, filedAt, updatedAt } = summary;
  const counting = showDues(summary.clocks, now).filter((due) => due.state !== 'paused');
  return {
    ...{ id, number, kind, areaCode, status, title, filedAt, updatedAt },
    step: statusRow(kind, status).step,
    holder: showHolder(summary),
    dueAt: counting[0]?.dueAt ?? null,
    overdue: counting.some((due) => due.state === 'overdue'),
  };
}

export const showPage = ({ rows, next }: Page<CaseSummary>, now: Instant): CasePage => ({
  rows: rows.map((row) => showRow(row, now)),
  next,
});
