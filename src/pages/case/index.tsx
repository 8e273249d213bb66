import { Loading } from '../../components/Loading';
import { Page } from '../../components/Page';
import { residentPages } from '../../routes';

export default function CasePage() {
  return (
    <Page title="事项详情" back={residentPages.home.link()}>
      <Loading />
    </Page>
  );
}
