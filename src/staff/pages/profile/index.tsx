import { Page } from '../../../components/frame/Page';
import { staffTitles } from '../../../content/titles';
import { Profile } from '../../../features/profile/Profile';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';

export default function ProfilePage() {
  return (
    <Page title={staffTitles.profile} back={staffPages.today.link()}>
      <StaffOnly>{(me) => <Profile me={me} />}</StaffOnly>
    </Page>
  );
}
