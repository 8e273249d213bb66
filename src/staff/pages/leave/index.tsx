import { Page } from '../../../components/frame/Page';
import { leaveWords } from '../../../content/staff/leave';
import { staffTitles } from '../../../content/titles';
import { Leave } from '../../../features/leave/Leave';
import { StaffOnly } from '../../../features/switchRole/StaffOnly';
import { staffPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function LeavePage() {
  const shown = useShown();
  return (
    <Page
      title={staffTitles.leave}
      heading={leaveWords.title}
      note={leaveWords.note}
      back={staffPages.today.link()}
    >
      <StaffOnly>{(me) => <Leave me={me} shown={shown} />}</StaffOnly>
    </Page>
  );
}
