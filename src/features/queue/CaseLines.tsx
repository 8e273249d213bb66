import type { CaseRow } from '../../../functions/contract/views';
import { List, Row } from '../../components/List';
import { Tag } from '../../components/Tag';
import { Tags } from '../../components/Tags';
import { caseKinds } from '../../content/kinds';
import { deskWords } from '../../content/staff';
import { statusName } from '../../content/statuses';
import { moment, timeLeft } from '../../content/when';
import { open } from '../../services/navigation';
import { usePlaceNames } from '../../services/placeNames';
import { staffPages } from '../../routes';
import { urgencyOf, type Urgency } from './urgency';

const tones = { overdue: 'bad', soon: 'warn', rest: 'plain' } as const satisfies Record<Urgency, string>;

function DueTag({ row, now }: { row: CaseRow; now: number }) {
  if (row.dueAt === null) return null;
  const urgency = urgencyOf(row, now);
  const time = timeLeft(row.dueAt, now);
  return (
    <Tag tone={tones[urgency]}>{urgency === 'overdue' ? deskWords.late(time) : deskWords.left(time)}</Tag>
  );
}

type CaseLinesProps = { rows: readonly CaseRow[]; label: string; now: number };

/** Cases as staff look through them: what it is, how long is left, where from and since when. */
export function CaseLines({ rows, label, now }: CaseLinesProps) {
  const placeName = usePlaceNames(rows.map(({ areaCode }) => areaCode));
  return (
    <List label={label}>
      {rows.map((row) => (
        <Row
          key={row.id}
          id={`case-${row.id}`}
          title={
            <>
              <Tags>
                <Tag tone="info">{caseKinds[row.kind]}</Tag>
                <Tag>{statusName(row.kind, row.status)}</Tag>
                <DueTag row={row} now={now} />
              </Tags>
              {row.title}
            </>
          }
          note={[placeName(row.areaCode), deskWords.filed(moment(row.filedAt))].filter(Boolean).join(' · ')}
          onPress={() => open(staffPages.case.link({ caseId: row.id }))}
        />
      ))}
    </List>
  );
}
