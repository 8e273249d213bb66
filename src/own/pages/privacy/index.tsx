import { Page } from '../../../components/frame/Page';
import { privacyWords } from '../../../content/me/privacy';
import { PrivacyNotice } from '../../../features/privacy/PrivacyNotice';
import { residentPages } from '../../../routes';
import { Aloud } from '../../../components/show/Aloud';

export default function PrivacyPage() {
  return (
    <Page
      isOpen
      title={privacyWords.title}
      heading={privacyWords.title}
      note={privacyWords.intro}
      back={residentPages.me.link()}
    >
      <Aloud />
      <PrivacyNotice />
    </Page>
  );
}
