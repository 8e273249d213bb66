import type { CaseRow } from '../../../../functions/contract/case/views';
import { Icon } from '../../../components/base/Icon';
import { unfinishedWords as words } from '../../../content/staff/answering';
import { momentFrom } from '../../../content/when';
import { useUnfinished } from '../../../services/drafts/unfinished';
import { Way } from '../Way';
import { caseLink } from '../../../services/work/caseLink';

type UnfinishedProps = { rows: readonly CaseRow[]; now: number };

/** Answers that were begun on this device and not sent, over the list of the day. Nothing where there is none. */
export function Unfinished({ rows, now }: UnfinishedProps) {
  const begun = useUnfinished();
  if (begun.length === 0) return null;
  return (
    <nav className="went went-newer" aria-label={words.title}>
      <Icon name="again" size="s" />
      <span>{words.title}</span>
      {begun.map(({ id, caseId, savedAt }) => (
        <Way key={id} to={caseLink({ id: caseId }, 'mine')} className="link">
          {words.line(
            rows.find((row) => row.id === caseId)?.title || words.one,
            momentFrom(new Date(savedAt).toISOString(), now),
          )}
        </Way>
      ))}
    </nav>
  );
}
