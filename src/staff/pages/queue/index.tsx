import { Page } from '../../../components/Page';
import { Queue } from '../../../features/queue/Queue';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';

export default function QueuePage() {
  return (
    <Page title="窗口的事项" back={staffPages.today.link()}>
      <StaffOnly>{() => <Queue />}</StaffOnly>
    </Page>
  );
}
