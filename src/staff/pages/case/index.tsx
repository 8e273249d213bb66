import { Loading } from '../../../components/Loading';
import { Page } from '../../../components/Page';
import { staffPages } from '../../../routes';

export default function StaffCasePage() {
  return (
    <Page title="办理事项" back={staffPages.today.link()}>
      <Loading />
    </Page>
  );
}
