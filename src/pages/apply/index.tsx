import { Loading } from '../../components/Loading';
import { Page } from '../../components/Page';
import { residentPages } from '../../routes';

export default function ApplyPage() {
  return (
    <Page title="申请法律援助" back={residentPages.home.link()}>
      <Loading />
    </Page>
  );
}
