import { Page } from '../../../components/frame/Page';
import { staffTitles } from '../../../content/titles';
import { Queue } from '../../../features/queue/Queue';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { useShown } from '../../../services/navigation';
import { useDesk } from '../../atDesk';

export default function QueuePage() {
  const shown = useShown();
  const desk = useDesk();
  return (
    <Page title={staffTitles.queue} heading={staffTitles.queue} tab="queue" isSheet>
      <StaffOnly>
        {(me) => (desk ? <desk.WorkSheet me={me} page="queue" shown={shown} /> : <Queue shown={shown} />)}
      </StaffOnly>
    </Page>
  );
}
