import { Page } from '../../../components/frame/Page';
import { staffTitles } from '../../../content/titles';
import { WorkList } from '../../../features/queue/WorkList';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { useShown } from '../../../services/navigation';
import { DeskOrPhone } from '../../DeskOrPhone';

export default function QueuePage() {
  const shown = useShown();
  return (
    <Page title={staffTitles.queue} heading="own" tab="queue" isSheet>
      <StaffOnly>
        {(me) => (
          <DeskOrPhone
            desk={({ WorkSheet }) => <WorkSheet me={me} page="queue" shown={shown} />}
            phone={() => <WorkList me={me} page="queue" shown={shown} />}
          />
        )}
      </StaffOnly>
    </Page>
  );
}
