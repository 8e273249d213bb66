import { Page } from '../../../components/frame/Page';
import { staffTitles } from '../../../content/titles';
import { Search } from '../../../features/find/Search';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';
import { useDesk } from '../../atDesk';
import { DeskOrPhone } from '../../DeskOrPhone';

/** A case by what somebody at the window or on the telephone can say of it. */
export default function FindPage() {
  const desk = useDesk();
  return (
    <Page title={staffTitles.find} back={staffPages.today.link()} isSheet={desk !== null}>
      <StaffOnly>
        {() => <DeskOrPhone desk={({ SearchSheet }) => <SearchSheet />} phone={() => <Search />} />}
      </StaffOnly>
    </Page>
  );
}
