import { Page } from '../../../components/frame/Page';
import { MyCard } from '../../../features/code/MyCard';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';

export default function CardPage() {
  return (
    <Page title="我的工作证" back={staffPages.today.link()}>
      <StaffOnly>{(me) => <MyCard me={me} />}</StaffOnly>
    </Page>
  );
}
