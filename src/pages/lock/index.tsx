import { Page } from '../../components/frame/Page';
import { lockWords } from '../../content/me/lock';
import { SetLock } from '../../features/lock/SetLock';
import { residentPages } from '../../routes';

export default function LockPage() {
  return (
    <Page title={lockWords.page} heading="own" back={residentPages.me.link()} urgent>
      <SetLock />
    </Page>
  );
}
