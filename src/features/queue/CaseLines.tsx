import { View } from '@tarojs/components';
import type { CaseRow } from '../../../functions/contract/case/views';
import type { OpenedFrom } from '../../../functions/contract/words';
import { List } from '../../components/show/List';
import { TaggedRow } from '../../components/show/TaggedRow';
import { urgentTexts } from '../../content/filing/circumstances';
import { kindLines } from '../../content/kinds/lines';
import { deskWords } from '../../content/staff/staff';
import { titleOf } from '../../content/staff/workLine';
import { statusName } from '../../content/case/statuses';
import { dueTags } from '../../content/case/urgency';
import { momentFrom } from '../../content/when';
import { open } from '../../services/navigation';
import { usePlaceNames } from '../../services/places/placeNames';
import { openedFrom, staffPages } from '../../routes';
import './CaseLines.scss';

const tagsOf = (row: CaseRow, now: number) => [
  ...row.urgentFor.map((reason) => ({ text: urgentTexts[reason], tone: 'bad' }) as const),
  { text: kindLines[row.kind].name, tone: 'plain' } as const,
  { text: statusName(row.kind, row.status), tone: 'info' } as const,
  ...dueTags(row, now),
];

const linkOf = ({ id }: CaseRow, via: OpenedFrom) => openedFrom(staffPages.case.link({ caseId: id }), via);

type CaseLinesProps = { rows: readonly CaseRow[]; label: string; now: number; via: OpenedFrom };

/** Cases as staff look through them: what it is, how long is left, where from and since when. */
export function CaseLines({ rows, label, now, via }: CaseLinesProps) {
  const placeName = usePlaceNames(rows.map(({ areaCode }) => areaCode));
  return (
    <List label={label}>
      {rows.map((row) => (
        <TaggedRow
          key={row.id}
          id={`case-${row.id}`}
          tags={tagsOf(row, now)}
          title={<View className="case-title">{titleOf(row)}</View>}
          note={[placeName(row.areaCode), deskWords.filed(momentFrom(row.filedAt, now))]
            .filter(Boolean)
            .join(' · ')}
          href={linkOf(row, via)}
          onPress={() => open(linkOf(row, via))}
        />
      ))}
    </List>
  );
}
