import { Page } from '../../../components/frame/Page';
import { staffTitles } from '../../../content/titles';
import { Roster } from '../../../features/roster/Roster';
import { RoleSwitch } from '../../../features/switchRole/RoleSwitch';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function RosterPage() {
  const shown = useShown();
  return (
    <Page title={staffTitles.roster} back={staffPages.today.link()}>
      <StaffOnly withAdmin>
        {(me) => (
          <>
            <RoleSwitch me={me} />
            <Roster me={me} shown={shown} />
          </>
        )}
      </StaffOnly>
    </Page>
  );
}
