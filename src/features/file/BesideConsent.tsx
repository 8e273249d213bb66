import { View } from '@tarojs/components';
import { Checkbox } from '../../components/ask/Checkbox';
import { ChipChoice } from '../../components/ask/Chips';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Points } from '../../components/show/Points';
import { Notice } from '../../components/states/Notice';
import { speakWords } from '../../content/pages';
import { besideWords as words } from '../../content/staff/beside';
import { useSpoken } from '../../services/device/speak';
import type { AskedConsent } from '../../services/filing/beside';

const choices = [
  { value: 'yes' as const, label: words.follows.yes },
  { value: 'no' as const, label: words.follows.no },
];

/** What is read to the person beside before anything is sent, and what they say to it. */
export function BesideConsent({ consent }: { consent: AskedConsent }) {
  const spoken = useSpoken(words.points.join(''));
  const { agreed, follows, isMissing, agree, letFollow } = consent;
  const said = follows === null ? undefined : follows ? 'yes' : 'no';
  return (
    <View id="beside-consent">
      <Card>
        {spoken && (
          <Button id="read-consent" variant="link" icon="speak" onPress={spoken.toggle}>
            {spoken.isReading ? speakWords.quiet : words.readAloud}
          </Button>
        )}
        <Points lines={words.points} />
        <Checkbox id="beside-agreed" checked={agreed} onChange={agree}>
          {words.agreed}
        </Checkbox>
      </Card>
      <Card title={words.follow}>
        <View className="note">{words.followHint}</View>
        <ChipChoice
          id="beside-follows"
          label={words.follow}
          choices={choices}
          value={said}
          onPick={(picked) => letFollow(picked === 'yes')}
        />
      </Card>
      {isMissing && !(agreed && follows !== null) && <Notice tone="error">{words.missing}</Notice>}
    </View>
  );
}
