import { Page } from '../../../components/frame/Page';
import { staffTitles } from '../../../content/titles';
import { WorkList } from '../../../features/queue/WorkList';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { useShown } from '../../../services/navigation';
import { useDesk } from '../../atDesk';

export default function QueuePage() {
  const shown = useShown();
  const desk = useDesk();
  return (
    <Page title={staffTitles.queue} heading="own" tab="queue" isSheet>
      <StaffOnly>
        {(me) =>
          desk ? (
            <desk.WorkSheet me={me} page="queue" shown={shown} />
          ) : (
            <WorkList me={me} page="queue" shown={shown} />
          )
        }
      </StaffOnly>
    </Page>
  );
}
