import { Page } from '../../../components/frame/Page';
import { staffTitles } from '../../../content/titles';
import { Find } from '../../../features/find/Find';
import { FindByPerson } from '../../../features/find/FindByPerson';
import { Queue } from '../../../features/queue/Queue';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function QueuePage() {
  const shown = useShown();
  return (
    <Page title={staffTitles.queue} back={staffPages.today.link()}>
      <StaffOnly>
        {() => (
          <>
            <Find />
            <FindByPerson />
            <Queue shown={shown} />
          </>
        )}
      </StaffOnly>
    </Page>
  );
}
