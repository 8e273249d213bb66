import { Page } from '../../components/frame/Page';
import { privacyWords } from '../../content/privacy';
import { PrivacyNotice } from '../../features/privacy/PrivacyNotice';
import { residentPages } from '../../routes';

export default function PrivacyPage() {
  return (
    <Page isOpen title={privacyWords.title} back={residentPages.me.link()}>
      <PrivacyNotice />
    </Page>
  );
}
