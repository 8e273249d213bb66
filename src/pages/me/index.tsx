import { late } from '../../components/base/late';
import { Page } from '../../components/frame/Page';
import { WhenThere } from '../../components/states/WhenThere';
import { residentTitles } from '../../content/titles';
import { Languages } from '../../features/language/Languages';
import { Me } from '../../features/me/Me';
import { RoleSwitch } from '../../features/switchRole/RoleSwitch';
import { useShown } from '../../services/navigation';
import { useSignedIn } from '../../services/session/signedIn';

/** What only those who lead an office have here. */
const leading = late(async () => (await import('./Leading')).Leading);

export default function MePage() {
  const shown = useShown();
  const signedIn = useSignedIn();
  return (
    <Page title={residentTitles.me} heading="own" tab="me">
      <Me roleSwitch={(me) => <RoleSwitch me={me} />} languages={<Languages />} />
      {signedIn.at === 'in' && signedIn.me.acting.role !== 'resident' && (
        <WhenThere source={leading} quiet>
          {(Leading) => <Leading shown={shown} />}
        </WhenThere>
      )}
    </Page>
  );
}
