import { Page } from '../../components/frame/Page';
import { Eligible } from '../../features/eligible/Eligible';
import { residentPages } from '../../routes';

export default function EligiblePage() {
  return (
    <Page isOpen title="能不能申请援助" heading="own" back={residentPages.home.link()}>
      <Eligible />
    </Page>
  );
}
