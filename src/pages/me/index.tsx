import { Page } from '../../components/frame/Page';
import { Invite } from '../../features/invite/Invite';
import { Members } from '../../features/members/Members';
import { Me } from '../../features/me/Me';
import { RosterDoor } from '../../features/roster/RosterDoor';
import { PlacesDoor } from '../../features/offices/PlacesDoor';
import { RoleSwitch } from '../../features/switchRole/RoleSwitch';
import { residentPages } from '../../routes';
import { useShown } from '../../services/navigation';

export default function MePage() {
  const shown = useShown();
  return (
    <Page title="我的" back={residentPages.home.link()}>
      <Invite />
      <RosterDoor />
      <PlacesDoor />
      <Members shown={shown} />
      <Me roleSwitch={(me) => <RoleSwitch me={me} />} />
    </Page>
  );
}
