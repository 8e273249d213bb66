import { Page } from '../../components/frame/Page';
import { Eligible } from '../../features/eligible/Eligible';
import { residentPages } from '../../routes';

export default function EligiblePage() {
  return (
    <Page isOpen title="我能申请法律援助吗" back={residentPages.home.link()}>
      <Eligible />
    </Page>
  );
}
