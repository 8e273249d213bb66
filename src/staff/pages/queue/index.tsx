import { Loading } from '../../../components/Loading';
import { Page } from '../../../components/Page';
import { staffPages } from '../../../routes';

export default function QueuePage() {
  return (
    <Page title="待办列表" back={staffPages.today.link()}>
      <Loading />
    </Page>
  );
}
