import { Page } from '../../components/frame/Page';
import { residentTitles } from '../../content/titles';
import { Invite } from '../../features/invite/Invite';
import { Languages } from '../../features/language/Languages';
import { Members } from '../../features/members/Members';
import { Me } from '../../features/me/Me';
import { RosterDoor } from '../../features/roster/RosterDoor';
import { PlacesDoor } from '../../features/offices/PlacesDoor';
import { RoleSwitch } from '../../features/switchRole/RoleSwitch';
import { useShown } from '../../services/navigation';

export default function MePage() {
  const shown = useShown();
  return (
    <Page title={residentTitles.me} heading="own" tab="me">
      <Me roleSwitch={(me) => <RoleSwitch me={me} />} languages={<Languages />} />
      <Invite />
      <RosterDoor />
      <PlacesDoor />
      <Members shown={shown} />
    </Page>
  );
}
