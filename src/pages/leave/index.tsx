import { Page } from '../../components/frame/Page';
import { leaveWords } from '../../content/me/leave';
import { LeaveTry, TryButton } from '../../features/lock/LeaveTry';
import { residentPages } from '../../routes';
import { Aloud } from '../../components/show/Aloud';

export default function LeavePage() {
  return (
    <Page
      title={leaveWords.page}
      heading={leaveWords.title}
      note={leaveWords.note}
      back={residentPages.me.link()}
      isOpen
      footer={<TryButton />}
    >
      <Aloud />
      <LeaveTry />
    </Page>
  );
}
