import { Page } from '../../../components/frame/Page';
import { Profile } from '../../../features/profile/Profile';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';

export default function ProfilePage() {
  return (
    <Page title="我的专长和语言" back={staffPages.today.link()}>
      <StaffOnly>{(me) => <Profile me={me} />}</StaffOnly>
    </Page>
  );
}
