import { Loading } from '../../../components/Loading';
import { Page } from '../../../components/Page';
import { residentPages } from '../../../routes';

export default function TodayPage() {
  return (
    <Page title="今日工作" back={residentPages.home.link()}>
      <Loading />
    </Page>
  );
}
