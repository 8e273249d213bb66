import { partOf, useComing } from '../../../components/base/late';
import { Button } from '../../../components/base/Button';
import { Page } from '../../../components/frame/Page';
import { Still } from '../../../components/states/Still';
import { WhenThere } from '../../../components/states/WhenThere';
import { sendingWords as words } from '../../../content/filing/sending';
import { residentPages } from '../../../routes';
import { replace, useBarTitle } from '../../../services/navigation';
import { usePosted } from '../../../services/outbox/useOutbox';
import { stages } from './late';
import { pageOf } from './page';

/**
 * One thing that was given to be filed: on its way, or received. It lives on what the device keeps of it, so that it is there
 * after a reload, without a network and, for a day, whenever somebody comes back.
 */
export function Sent({ id }: { id: string }) {
  const found = usePosted(id);
  const parts = partOf(useComing(stages));
  const page = found && pageOf(found.posted);
  const title = page?.title ?? words.page;
  useBarTitle(title);
  if (!found || !page)
    return (
      <Page title={words.page} heading="own" back={residentPages.home.link()} still>
        <Still icon="save" title={words.gone} note={words.goneNote}>
          <Button onPress={() => replace(residentPages.cases.link())}>{words.cases}</Button>
        </Still>
      </Page>
    );
  const { posted, isSending } = found;
  if (!parts)
    return (
      <Page {...page}>
        <WhenThere source={stages}>{() => null}</WhenThere>
      </Page>
    );
  const { OnItsWay, Received } = parts;
  if (posted.state.at === 'received') return <Received page={page} posted={posted} />;
  return <OnItsWay page={page} posted={posted} isSending={isSending} />;
}
