import { Loading } from '../../components/Loading';
import { Page } from '../../components/Page';
import { residentPages } from '../../routes';

export default function ConsultPage() {
  return (
    <Page title="法律咨询" back={residentPages.home.link()}>
      <Loading />
    </Page>
  );
}
