import { Page } from '../../../components/frame/Page';
import { staffTitles } from '../../../content/titles';
import { Signing } from '../../../features/signing/Signing';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function SigningPage() {
  const shown = useShown();
  return (
    <Page title={staffTitles.signing} back={staffPages.today.link()}>
      <StaffOnly withAdmin>
        {({ acting: { organisationId, role } }) =>
          organisationId && (
            <Signing
              organisationId={organisationId}
              mayChange={role === 'admin' || role === 'supervisor'}
              shown={shown}
            />
          )
        }
      </StaffOnly>
    </Page>
  );
}
