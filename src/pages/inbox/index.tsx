import { Page } from '../../components/frame/Page';
import { residentTitles } from '../../content/titles';
import { Inbox } from '../../features/inbox/Inbox';
import { RatingsLine } from '../../features/inbox/RatingsLine';
import { useShown } from '../../services/navigation';

export default function InboxPage() {
  const shown = useShown();
  return (
    <Page title={residentTitles.inbox} heading={residentTitles.inbox} tab="inbox">
      <RatingsLine shown={shown} />
      <Inbox shown={shown} />
    </Page>
  );
}
