import { Loading } from '../../components/Loading';
import { Page } from '../../components/Page';
import { residentPages } from '../../routes';

export default function MePage() {
  return (
    <Page title="我的" back={residentPages.home.link()}>
      <Loading />
    </Page>
  );
}
