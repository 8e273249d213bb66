import { Fragment } from 'react';
import type { CaseRow } from '../../../functions/contract/case/views';
import { Matter } from '../../components/matter/Matter';
import { GroupHead } from '../../components/show/Section';
import { leafOf } from '../../content/case/line/caseLine';
import { workWords as words } from '../../content/staff/desk';
import { nearnessOf, whoWhere, workLine, type Nearness } from '../../content/staff/workLine';
import { open } from '../../services/navigation';
import { caseLink } from '../../services/work/caseLink';
import type { WorkView } from '../../services/work/views';

type WorkLinesProps = {
  rows: readonly CaseRow[];
  view: WorkView;
  now: number;
  placeName: (area: string) => string;
};

type Group = { nearness: Nearness; rows: CaseRow[] };

/** Rows in the order in which the server has them, cut where they are another sort of near. */
function groupsOf(rows: readonly CaseRow[], now: number): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const nearness = nearnessOf(row, now);
    const last = groups.at(-1);
    if (last?.nearness === nearness) last.rows.push(row);
    else groups.push({ nearness, rows: [row] });
  }
  return groups;
}

/** Cases as staff look through them on a phone: by when they are due, each with how long is left and whose it is. */
export const WorkLines = ({ rows, view, now, placeName }: WorkLinesProps) => (
  <>
    {groupsOf(rows, now).map(({ nearness, rows: those }) => (
      <Fragment key={`${nearness} ${those[0]?.id ?? ''}`}>
        {view.list !== 'done' && (
          <GroupHead late={nearness === 'late'}>
            {words.group(words.groups[nearness], those.length)}
          </GroupHead>
        )}
        {those.map((row) => (
          <Line key={row.id} row={row} view={view} now={now} place={placeName(row.areaCode)} />
        ))}
      </Fragment>
    ))}
  </>
);

type LineProps = { row: CaseRow; view: WorkView; now: number; place: string };

const turns = { late: 'late', near: 'you', far: 'others' } as const;

function Line({ row, view, now, place }: LineProps) {
  const { when, flag, title, kind, step } = workLine(row, now);
  const link = caseLink(row, view.list);
  const left = when.tone === 'late' ? when.big : when.small;
  const about = [kind, whoWhere(row, place)].filter(Boolean).join('·');
  const turnText = [flag, step, left].filter(Boolean).join('，');
  return (
    <Matter
      id={`case-${row.id}`}
      what={title}
      turn={flag ? 'late' : turns[when.tone]}
      turnText={turnText}
      kind={about}
      leaf={row.nextDate && leafOf(row.nextDate, now)}
      label={[title, turnText, about].join('，')}
      href={link}
      onPress={() => open(link)}
    />
  );
}
