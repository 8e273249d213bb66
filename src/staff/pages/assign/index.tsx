import { Loading } from '../../../components/Loading';
import { Page } from '../../../components/Page';
import { staffPages } from '../../../routes';

export default function AssignPage() {
  return (
    <Page title="指派" back={staffPages.today.link()}>
      <Loading />
    </Page>
  );
}
