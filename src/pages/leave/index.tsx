import { Page } from '../../components/frame/Page';
import { leaveWords } from '../../content/me/leave';
import { LeaveTry, TryButton } from '../../features/lock/LeaveTry';
import { residentPages } from '../../routes';

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
      <LeaveTry />
    </Page>
  );
}
