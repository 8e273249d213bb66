import type { CaseRow } from '../../functions/contract/views';
import { caseKinds } from './kinds';
import { statusName } from './statuses';
import { dayOf } from './when';

type Tone = 'plain' | 'info' | 'warn' | 'bad';

function toneOf({ holder, overdue }: CaseRow): Tone {
  if (overdue) return 'bad';
  if (holder.at === 'resident') return 'warn';
  return holder.at === 'nobody' ? 'plain' : 'info';
}

/** A case in the list of the person who filed it: how it stands, and whether it waits for them or is late. */
export const caseLine = (row: CaseRow) => ({
  title: row.title,
  note: `${caseKinds[row.kind]} · ${dayOf(row.filedAt)}提交`,
  tag: { text: row.overdue ? '已超期' : statusName(row.kind, row.status), tone: toneOf(row) },
});
