import { Loading } from '../../components/Loading';
import { Page } from '../../components/Page';

export default function HomePage() {
  return (
    <Page title="掌上公共法律服务">
      <Loading />
    </Page>
  );
}
