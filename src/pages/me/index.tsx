import { Page } from '../../components/Page';
import { Me } from '../../features/me/Me';
import { RoleSwitch } from '../../features/switchRole/RoleSwitch';
import { residentPages } from '../../routes';

export default function MePage() {
  return (
    <Page title="我的" back={residentPages.home.link()}>
      <Me roleSwitch={(me) => <RoleSwitch me={me} />} />
    </Page>
  );
}
