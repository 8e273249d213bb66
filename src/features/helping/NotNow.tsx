import { Button } from '../../components/base/Button';
import { Still } from '../../components/states/Still';
import { actingWords as words } from '../../content/me/acting';
import { residentPages } from '../../routes';
import { replace } from '../../services/navigation';

/** What stands in the place of a page of one's own while one acts for another. */
export const NotNow = ({ name }: { name: string }) => (
  <Still icon="people" title={words.own} note={words.ownNote(name)} isPage>
    <Button id="back-to-helped" onPress={() => replace(residentPages.acting.link())}>
      {words.back}
    </Button>
  </Still>
);
