import { View } from '@tarojs/components';
import type { EndedDueView } from '../../../../functions/contract/dues';
import { Fold } from '../../../components/show/Fold';
import { Tag } from '../../../components/show/Tag';
import { dueWords, endedStates } from '../../../content/dues';
import { lastMoment } from '../../../content/when';

const tones = { met: 'good', missed: 'bad', cancelled: 'plain' } as const;

/** The dates that are over, and how each ended. */
export function Ended({ ended }: { ended: readonly EndedDueView[] }) {
  if (ended.length === 0) return null;
  return (
    <Fold id="ended" label={dueWords.ended(ended.length)}>
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
