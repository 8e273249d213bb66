import { Page } from '../../components/frame/Page';
import { Inbox } from '../../features/inbox/Inbox';
import { RatingsLine } from '../../features/inbox/RatingsLine';
import { useShown } from '../../services/navigation';

export default function InboxPage() {
  const shown = useShown();
  return (
    <Page title="提醒" heading="提醒" tab="inbox">
      <RatingsLine shown={shown} />
      <Inbox shown={shown} />
    </Page>
  );
}
