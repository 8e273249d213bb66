import { Page } from '../../../components/Page';
import { Today } from '../../../features/queue/Today';
import { RoleSwitch } from '../../../features/switchRole/RoleSwitch';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { residentPages } from '../../../routes';

export default function TodayPage() {
  return (
    <Page title="今日工作" back={residentPages.home.link()}>
      <StaffOnly>
        {(me) => (
          <>
            <RoleSwitch me={me} />
            <Today me={me} />
          </>
        )}
      </StaffOnly>
    </Page>
  );
}
