import { Page } from '../../../components/frame/Page';
import { intakeWords } from '../../../content/staff/intake';
import { Register } from '../../../features/register/Register';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function RegisterPage() {
  const shown = useShown();
  return (
    <Page title={intakeWords.register.title} back={staffPages.today.link()}>
      <StaffOnly>
        {({ acting }) =>
          acting.organisationId && <Register organisationId={acting.organisationId} shown={shown} />
        }
      </StaffOnly>
    </Page>
  );
}
