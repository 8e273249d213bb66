import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '../../components/base/Button';
import { Link } from '../../components/base/Link';
import { Title } from '../../components/base/Title';
import { TextField } from '../../components/ask/TextField';
import { hotline } from '../../content/places/hotline';
import { lockWords as words } from '../../content/me/lock';
import { dial } from '../../services/device/dial';
import { digitsCount, triesNow, tryDigits, tryWords, waitAfter } from '../../services/lock/lock';
import { Dots, Pad } from './Pad';

/** The tries so far, and when they were looked at. */
const seen = () => ({ ...triesNow(), at: Date.now() });

/** The time while something is waited for, to the second. */
function useSeconds(until: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (until <= Date.now()) return undefined;
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, [until]);
  return now;
}

/** In the place of a page that is behind the lock: the digits; where they are forgotten, the code from when it was set. */
export function LockScreen() {
  const [typed, setTyped] = useState('');
  const [tries, setTries] = useState(seen);
  const [at, setAt] = useState<'still' | 'trying' | 'wrong'>('still');
  const [isForgotten, setForgotten] = useState(false);
  const now = Math.max(useSeconds(tries.until), tries.at);
  const left = Math.max(0, Math.ceil((tries.until - now) / 1000));
  const isWaiting = left > 0;

  async function change(next: string): Promise<void> {
    setTyped(next);
    if (next.length < digitsCount) return setAt('still');
    setAt('trying');
    // So that the fourth dot is drawn before the device is busy.
    await new Promise((done) => setTimeout(done, 30));
    if (await tryDigits(next, Date.now)) return;
    setTries(seen());
    setTyped('');
    setAt('wrong');
  }

  const says = () => {
    if (isWaiting) return `${words.waitNote(tries.wrong)}${words.left(left)}`;
    return { still: words.goesOn, trying: words.trying, wrong: words.wrong }[at];
  };
  return (
    <View className="lock" id="lock">
      <Title>{isWaiting ? words.wait(waitAfter(tries.wrong) / 60_000) : words.enter}</Title>
      <Dots count={typed.length} />
      <View className="note lock-say" role={isWaiting || at === 'wrong' ? 'alert' : 'status'}>
        {says()}
      </View>
      {(isForgotten || isWaiting) && (
        <View className="lock-ways">
          {!isForgotten && (
            <Link id="by-words" acts onPress={() => setForgotten(true)}>
              {words.byWords}
            </Link>
          )}
          <Link icon="phone" onPress={() => dial(hotline.number)}>
            {words.ring}
          </Link>
        </View>
      )}
      {isForgotten ? (
        <ByWords onBack={() => setForgotten(false)} />
      ) : (
        <Pad
          typed={typed}
          onTyped={(next) => void change(next)}
          isOff={isWaiting || at === 'trying'}
          aside={{ label: words.forgot, onPress: () => setForgotten(true) }}
        />
      )}
    </View>
  );
}

function ByWords({ onBack }: { onBack: () => void }) {
  const [code, setCode] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <>
      <TextField
        id="lock-words"
        label={words.words}
        hint={words.wordsHint}
        value={code}
        onChange={(text) => {
          setCode(text);
          setWrong(false);
        }}
        error={isWrong ? words.wordsWrong : undefined}
      />
      <Button id="open-lock" onPress={() => setWrong(!tryWords(code))}>
        {words.open}
      </Button>
      <View className="note">{words.lost}</View>
      <Link acts onPress={onBack}>
        {words.enter}
      </Link>
    </>
  );
}
