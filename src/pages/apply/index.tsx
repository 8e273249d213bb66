import { Page } from '../../components/Page';
import { Apply } from '../../features/file/Apply';
import { residentPages } from '../../routes';

export default function ApplyPage() {
  return (
    <Page title="申请法律援助" back={residentPages.home.link()}>
      <Apply />
    </Page>
  );
}
