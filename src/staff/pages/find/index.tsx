import { Page } from '../../../components/frame/Page';
import { staffTitles } from '../../../content/titles';
import { Find } from '../../../features/find/Find';
import { FindByPerson } from '../../../features/find/FindByPerson';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';

/** A case by what somebody at the window or on the telephone can say of it. */
export default function FindPage() {
  return (
    <Page title={staffTitles.find} back={staffPages.today.link()}>
      <StaffOnly>
        {() => (
          <>
            <Find />
            <FindByPerson />
          </>
        )}
      </StaffOnly>
    </Page>
  );
}
