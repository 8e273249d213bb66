import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { Button } from '../../components/base/Button';
import { Intro, Title } from '../../components/base/Title';
import { Card } from '../../components/show/Card';
import { Notice } from '../../components/states/Notice';
import { lockWords as words } from '../../content/me/lock';
import { digitsCount, setLock, takeOffLock } from '../../services/lock/lock';
import { lockState } from '../../services/seal/vault';
import { useWatched } from '../../services/device/watched';
import { Dots, Pad } from './Pad';

type Setting =
  | { at: 'still' }
  | { at: 'first'; says: string }
  | { at: 'again'; first: string }
  | { at: 'busy' }
  | { at: 'words'; code: string }
  | { at: 'noDice' };

/** Setting the lock, and taking it off. */
export function SetLock() {
  const lock = useWatched(lockState);
  const [setting, setSetting] = useState<Setting>({ at: 'still' });
  const [typed, setTyped] = useState('');

  async function change(next: string): Promise<void> {
    setTyped(next);
    if (next.length < digitsCount) return;
    setTyped('');
    if (setting.at === 'first') return setSetting({ at: 'again', first: next });
    if (setting.at !== 'again') return;
    if (setting.first !== next) return setSetting({ at: 'first', says: words.differs });
    setSetting({ at: 'busy' });
    await new Promise((done) => setTimeout(done, 30));
    const code = await setLock(next, Date.now);
    setSetting(code === null ? { at: 'noDice' } : { at: 'words', code });
  }

  if (setting.at === 'words')
    return (
      <>
        <Intro title={words.keep} note={words.keepNote} />
        <Card>
          <Text selectable className="h1" id="lock-code">
            {setting.code}
          </Text>
        </Card>
        <Button id="kept" onPress={() => setSetting({ at: 'still' })}>
          {words.kept}
        </Button>
      </>
    );
  if (setting.at === 'first' || setting.at === 'again' || setting.at === 'busy')
    return (
      <View className="lock">
        <Title>{setting.at === 'first' ? words.choose : words.again}</Title>
        <Dots count={typed.length} />
        <View className="note lock-say" role="status">
          {setting.at === 'first' ? setting.says : words.chooseNote}
        </View>
        <Pad typed={typed} onTyped={(next) => void change(next)} isOff={setting.at === 'busy'} />
      </View>
    );
  return (
    <>
      <Intro title={words.title} note={words.note} />
      {setting.at === 'noDice' && <Notice tone="warn">{words.noDice}</Notice>}
      <Notice title={lock === 'none' ? words.isOff : words.isOn}>{words.not}</Notice>
      {lock === 'none' ? (
        <Button id="set-lock" onPress={() => setSetting({ at: 'first', says: words.chooseNote })}>
          {words.set}
        </Button>
      ) : (
        <Button id="take-off" variant="secondary" onPress={takeOffLock}>
          {words.takeOff}
        </Button>
      )}
    </>
  );
}
