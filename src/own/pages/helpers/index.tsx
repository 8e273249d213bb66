import { Page } from '../../../components/frame/Page';
import { helpingWords } from '../../../content/me/helping';
import { Helpers } from '../../../features/helping/Helpers';
import { residentPages } from '../../../routes';
import { useShown } from '../../../services/navigation';

export default function HelpersPage() {
  const shown = useShown();
  return (
    <Page
      title={helpingWords.helpers}
      heading={helpingWords.helpers}
      note={helpingWords.helpersNote}
      back={residentPages.me.link()}
      isOwn
    >
      <Helpers shown={shown} />
    </Page>
  );
}
