import { Page } from '../../../components/frame/Page';
import { Today } from '../../../features/queue/Today';
import { RoleSwitch } from '../../../features/switchRole/RoleSwitch';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { residentPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function TodayPage() {
  const shown = useShown();
  return (
    <Page title="今日工作" back={residentPages.home.link()}>
      <StaffOnly>
        {(me) => (
          <>
            <RoleSwitch me={me} />
            <Today me={me} shown={shown} />
          </>
        )}
      </StaffOnly>
    </Page>
  );
}
