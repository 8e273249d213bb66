import type { CaseRow } from '../../../functions/contract/case/views';
import { GroupHead } from '../../components/show/Section';
import { List, Row } from '../../components/show/List';
import { unfinishedWords as words } from '../../content/staff/answering';
import { momentFrom } from '../../content/when';
import { openedFrom, staffPages } from '../../routes';
import { open } from '../../services/navigation';
import { useUnfinished } from '../../services/drafts/unfinished';

type UnfinishedProps = { rows: readonly CaseRow[]; now: number };

/** Answers that were begun on this device and not sent: each leads back to where it was left. Nothing where there is none. */
export function Unfinished({ rows, now }: UnfinishedProps) {
  const begun = useUnfinished();
  if (begun.length === 0) return null;
  return (
    <>
      <GroupHead>{words.title}</GroupHead>
      <List label={words.title}>
        {begun.map(({ id, caseId, savedAt }) => {
          const link = openedFrom(staffPages.case.link({ caseId }), 'mine');
          return (
            <Row
              key={id}
              id={`unfinished-${caseId}`}
              title={rows.find((row) => row.id === caseId)?.title || words.one}
              note={words.saved(momentFrom(new Date(savedAt).toISOString(), now))}
              href={link}
              onPress={() => open(link)}
            />
          );
        })}
      </List>
    </>
  );
}
