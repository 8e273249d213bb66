import { View } from '@tarojs/components';
import type { CaseState, DueView } from '../../../functions/contract/views';
import { Card } from '../../components/Card';
import { Tag } from '../../components/Tag';
import { caseWords, dueStates } from '../../content/casePage';
import { holderText, type Reader } from '../../content/holder';
import { lastMoment, moment, reckoning } from '../../content/when';

const tones = { running: 'info', paused: 'plain', overdue: 'bad' } as const;

/** Who must act now, since when and until when, and where each date comes from. */
export function Holding({ state: { holder, dues }, reader }: { state: CaseState; reader: Reader }) {
  return (
    <Card title={caseWords.holder}>
      <View className="follow-holder">{holderText(holder, reader)}</View>
      <View className="follow-soft">{caseWords.since(moment(holder.since))}</View>
      {dues.map((due) => (
        <Due key={due.clock} due={due} />
      ))}
    </Card>
  );
}

function Due({ due }: { due: DueView }) {
  return (
    <View className="follow-due">
      <View className="follow-due-title">{due.title}</View>
      <View>
        {due.state === 'paused' ? caseWords.untilThen(lastMoment(due)) : caseWords.until(lastMoment(due))}
      </View>
      <Tag tone={tones[due.state]}>{dueStates[due.state]}</Tag>
      <View className="follow-soft">{reckoning(due)}</View>
      <View className="follow-soft">
        {caseWords.law}：{due.law}
      </View>
    </View>
  );
}
