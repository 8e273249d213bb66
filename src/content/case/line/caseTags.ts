import type { CaseRow } from '../../../../functions/contract/case/views';
import { caseWords } from '../page/casePage';
import { kindLines } from '../../kinds/lines';
import { statusName } from './statuses';
import { dayOf } from '../../when';

type Tag = { text: string; tone: 'plain' | 'info' | 'warn' | 'bad' };

function toneOf({ holder }: CaseRow): Tag['tone'] {
  if (holder.at === 'resident') return 'warn';
  return holder.at === 'nobody' ? 'plain' : 'info';
}

/** A case in a list, by its tags: how it stands, and whether it waits for its owner or is late. */
export const caseTags = (row: CaseRow) => ({
  title: row.title,
  note: `${dayOf(row.filedAt)}提交`,
  tags: [
    ...(row.urgent ? [{ text: caseWords.urgent, tone: 'bad' } as const] : []),
    { text: kindLines[row.kind].name, tone: 'plain' },
    { text: statusName(row.kind, row.status), tone: toneOf(row) },
    ...(row.overdue ? [{ text: '已超期', tone: 'bad' } as const] : []),
  ] satisfies Tag[],
});
