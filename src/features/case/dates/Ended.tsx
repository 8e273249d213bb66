import { View } from '@tarojs/components';
import type { EndedDueView } from '../../../../functions/contract/case/dues';
import { Fold } from '../../../components/show/Fold';
import { Tag } from '../../../components/show/Tag';
import { dueWords, endedStates } from '../../../content/case/line/dues';
import { lastMoment } from '../../../content/when';
import { EarlierLine } from '../earlier/EarlierLine';
import { useEarlier } from '../earlier/useEarlier';

const tones = { met: 'good', missed: 'bad', cancelled: 'plain' } as const;

/** The dates that are over, and how each ended. */
export function Ended({ ended }: { ended: readonly EndedDueView[] }) {
  const { left } = useEarlier();
  if (ended.length === 0 && left === 0) return null;
  return (
    <Fold id="ended" label={left > 0 ? dueWords.endedLately : dueWords.ended(ended.length)}>
      <EarlierLine id="more-ended" />
      {ended.map((due) => (
        <View key={`${due.clock} ${due.endedAt}`} className="follow-due">
          <View>
            {due.title} <Tag tone={tones[due.state]}>{endedStates[due.state]}</Tag>
          </View>
          <View className="follow-soft">
            {dueWords.last} {lastMoment(due)}
          </View>
        </View>
      ))}
    </Fold>
  );
}
