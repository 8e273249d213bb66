import { Page } from '../../../components/frame/Page';
import { staffTitles } from '../../../content/titles';
import { Beside } from '../../../features/queue/Beside';
import { Today } from '../../../features/queue/Today';
import { RoleSwitch } from '../../../features/switchRole/RoleSwitch';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { residentPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function TodayPage() {
  const shown = useShown();
  return (
    <Page title={staffTitles.today} back={residentPages.home.link()}>
      <StaffOnly>
        {(me) => (
          <>
            <RoleSwitch me={me} />
            {me.acting.role === 'helper' ? <Beside me={me} shown={shown} /> : <Today me={me} shown={shown} />}
          </>
        )}
      </StaffOnly>
    </Page>
  );
}
