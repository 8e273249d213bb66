import { Page } from '../../components/frame/Page';
import { residentTitles } from '../../content/titles';
import { Languages } from '../../features/language/Languages';
import { Me } from '../../features/me/Me';
import { RoleSwitch } from '../../features/switchRole/RoleSwitch';

export default function MePage() {
  return (
    <Page title={residentTitles.me} heading="own" tab="me">
      <Me roleSwitch={(me) => <RoleSwitch me={me} />} languages={<Languages />} />
    </Page>
  );
}
