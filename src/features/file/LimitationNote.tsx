import { Notice } from '../../components/states/Notice';
import { Points } from '../../components/show/Points';
import { limitationText, limitationWords, type Limitation } from '../../content/filing/limitations';

type LimitationNoteProps = {
  limitations: readonly Limitation[];
  title?: string;
};

/** What has to be hurried for; nothing where no period is known. */
export function LimitationNote({ limitations, title = limitationWords.title }: LimitationNoteProps) {
  if (limitations.length === 0) return null;
  return (
    <Notice tone="warn" title={title}>
      <Points lines={limitations.map(limitationText)} />
      {limitationWords.note}
    </Notice>
  );
}
