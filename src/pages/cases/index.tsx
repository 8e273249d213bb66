import { Loading } from '../../components/Loading';
import { Page } from '../../components/Page';
import { residentPages } from '../../routes';

export default function CasesPage() {
  return (
    <Page title="我的事项" back={residentPages.home.link()}>
      <Loading />
    </Page>
  );
}
