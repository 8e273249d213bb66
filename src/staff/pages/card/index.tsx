import { Page } from '../../../components/frame/Page';
import { staffTitles } from '../../../content/titles';
import { MyCard } from '../../../features/code/MyCard';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';

export default function CardPage() {
  return (
    <Page title={staffTitles.card} back={staffPages.today.link()}>
      <StaffOnly>{(me) => <MyCard me={me} />}</StaffOnly>
    </Page>
  );
}
