import { Page } from '../../../components/frame/Page';
import { staffTitles } from '../../../content/titles';
import { IntakeForm } from '../../../features/file/intake/IntakeForm';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';

export default function IntakePage() {
  return (
    <Page title={staffTitles.intake} heading="own" back={staffPages.today.link()} isSheet>
      <StaffOnly>{() => <IntakeForm />}</StaffOnly>
    </Page>
  );
}
