import { List, Row } from '../../components/show/List';
import { leaveWords } from '../../content/me/leave';
import { residentPages } from '../../routes';
import { open } from '../../services/navigation';
import { lockState } from '../../services/seal/vault';
import { useWatched } from '../../services/device/watched';

/** While the lock is shut: the way to one's own, which says nothing of what there is. */
export const Unlock = () =>
  useWatched(lockState) === 'shut' && (
    <List>
      <Row
        id="unlock"
        icon="lock"
        title={leaveWords.unlock}
        onPress={() => open(residentPages.cases.link())}
      />
    </List>
  );
