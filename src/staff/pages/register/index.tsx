import { Page } from '../../../components/frame/Page';
import { registerWords } from '../../../content/staff/register';
import { Register } from '../../../features/register/Register';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function RegisterPage() {
  const shown = useShown();
  return (
    <Page title={registerWords.title} back={staffPages.today.link()}>
      <StaffOnly>
        {({ acting }) =>
          acting.organisationId && <Register organisationId={acting.organisationId} shown={shown} />
        }
      </StaffOnly>
    </Page>
  );
}
