import { Button } from '../../components/base/Button';
import { Page } from '../../components/frame/Page';
import { HotlineButton } from '../../components/states/HotlineButton';
import { Still } from '../../components/states/Still';
import { goneWords as words } from '../../content/gone';
import { goHome } from '../../services/navigation';

export default function GonePage() {
  return (
    <Page isOpen still title={words.page} heading="own">
      <Still isPage icon="search" title={words.title} note={words.note}>
        <Button onPress={goHome}>{words.home}</Button>
        <HotlineButton />
      </Still>
    </Page>
  );
}
