import { Page } from '../../components/frame/Page';
import { caseKinds } from '../../content/kinds';
import { Consult } from '../../features/file/consultation/Consult';
import { residentPages } from '../../routes';

export default function ConsultPage() {
  return (
    <Page title={caseKinds.consultation.page} back={residentPages.home.link()}>
      <Consult />
    </Page>
  );
}
