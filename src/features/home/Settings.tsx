import { Checkbox } from '../../components/Checkbox';
import { List, Row } from '../../components/List';
import { homeWords } from '../../content/pages';
import { residentPages } from '../../routes';
import { largeType } from '../../services/largeType';
import { open } from '../../services/navigation';
import { useWatched } from '../../services/watched';

/** Larger type, and the way to everything about myself. */
export const Settings = () => (
  <>
    <Checkbox id="large-type" checked={useWatched(largeType)} onChange={(on) => largeType.set(on)}>
      {homeWords.large}
    </Checkbox>
    <List>
      <Row id="to-me" title={homeWords.me} onPress={() => open(residentPages.me.link())} />
    </List>
  </>
);
