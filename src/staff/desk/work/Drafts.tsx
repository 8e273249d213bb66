import type { DraftCounts } from '../../../../functions/contract/case/drafts';
import { Icon } from '../../../components/base/Icon';
import { draftListWords as words } from '../../../content/staff/signing';
import { draftsWaiting } from '../../../features/queue/DraftsDoor';
import { staffPages } from '../../../routes';
import { Way } from '../Way';

/** What waits for a signature or came back, over the list of the day. Nothing where there is none. */
export function Drafts({ drafts }: { drafts: DraftCounts | undefined }) {
  const said = drafts ? draftsWaiting(drafts) : [];
  if (said.length === 0) return null;
  return (
    <nav className="went went-newer" aria-label={words.title}>
      <Icon name="sign" size="s" />
      <Way to={staffPages.drafts.link()} id="drafts" className="link">
        {said.join('，')}
      </Way>
    </nav>
  );
}
