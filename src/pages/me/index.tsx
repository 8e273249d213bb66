import { Page } from '../../components/Page';
import { Invite } from '../../features/invite/Invite';
import { Me } from '../../features/me/Me';
import { RoleSwitch } from '../../features/switchRole/RoleSwitch';
import { residentPages } from '../../routes';

export default function MePage() {
  return (
    <Page title="我的" back={residentPages.home.link()}>
      <Invite />
      <Me roleSwitch={(me) => <RoleSwitch me={me} />} />
    </Page>
  );
}
