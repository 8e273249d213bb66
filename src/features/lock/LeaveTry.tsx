import { View } from '@tarojs/components';
import { Button } from '../../components/base/Button';
import { List, Row } from '../../components/show/List';
import { leaveWords as words } from '../../content/me/leave';
import { lockWords } from '../../content/me/lock';
import { residentPages } from '../../routes';
import { leaveQuickly } from '../../services/session/leave';
import { open } from '../../services/navigation';
import { lockState } from '../../services/seal/vault';
import { useWatched } from '../../services/device/watched';

/** What 快速离开 does, what it cannot do, and a try of it. */
export function LeaveTry() {
  const lock = useWatched(lockState);
  return (
    <>
      <List label={words.title}>
        {words.steps.map(({ what, note }, at) => (
          <Row key={what} title={`${at + 1}. ${what}`} note={note} />
        ))}
      </List>
      <View className="section section-near">
        <List>
          <Row
            id="to-lock"
            icon="lock"
            title={words.lock}
            note={lock === 'none' ? lockWords.isOff : lockWords.isOn}
            onPress={() => open(residentPages.lock.link())}
          />
          <Row icon="bell" title={words.reminders} note={words.remindersNote} />
        </List>
      </View>
    </>
  );
}

export const TryButton = () => (
  <Button id="try-leaving" icon="leave" onPress={leaveQuickly}>
    {words.tryIt}
  </Button>
);
