import { Page } from '../../../components/frame/Page';
import { helpingWords } from '../../../content/me/helping';
import { Helped } from '../../../features/helping/Helped';
import { residentPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function HelpedPage() {
  const shown = useShown();
  return (
    <Page title={helpingWords.helped} heading="own" back={residentPages.me.link()} isOwn>
      <Helped shown={shown} />
    </Page>
  );
}
