import { Page } from '../../../components/frame/Page';
import { staffTitles } from '../../../content/titles';
import { Invite } from '../../../features/invite/Invite';
import { Members } from '../../../features/members/Members';
import { PlacesDoor } from '../../../features/offices/PlacesDoor';
import { RosterDoor } from '../../../features/roster/RosterDoor';
import { RoleSwitch } from '../../../features/switchRole/RoleSwitch';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { residentPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

/** Who works here: where an administrator's work begins. */
export default function PeoplePage() {
  const shown = useShown();
  return (
    <Page title={staffTitles.people} back={residentPages.me.link()}>
      <StaffOnly withAdmin>
        {(me) => (
          <>
            <RoleSwitch me={me} />
            <Members shown={shown} />
            <Invite />
            <PlacesDoor />
            <RosterDoor />
          </>
        )}
      </StaffOnly>
    </Page>
  );
}
