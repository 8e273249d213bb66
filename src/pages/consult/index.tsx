import { Page } from '../../components/Page';
import { Consult } from '../../features/file/Consult';
import { residentPages } from '../../routes';

export default function ConsultPage() {
  return (
    <Page title="法律咨询" back={residentPages.home.link()}>
      <Consult />
    </Page>
  );
}
