import { View } from '@tarojs/components';
import { Step } from '../../../functions/contract/words';
import type { CaseState } from '../../../functions/contract/case/views';
import { Notice } from '../../components/states/Notice';
import { Points } from '../../components/show/Points';
import { StepBar } from '../../components/matter/StepBar';
import { Tag } from '../../components/show/Tag';
import { Tags } from '../../components/show/Tags';
import { caseWords } from '../../content/case/page/casePage';
import { urgentTexts } from '../../content/filing/circumstances';
import { kindLines } from '../../content/kinds/lines';
import { statusName, steps } from '../../content/case/line/statuses';
import { dueTags } from '../../content/case/line/urgency';
import { dayText } from '../../content/when';
import { useNow } from '../../services/device/now';

const order = Step.options.map((step) => steps[step]);

/** Which case this is and how it stands, to staff. */
export function Head({ state }: { state: CaseState }) {
  const { kind, status, step, number, title, holder, urgent, urgentFor, limitationOn } = state;
  const now = useNow();
  const isOver = holder.at === 'nobody';
  return (
    <View className="staff-head">
      <Tags>
        {urgent && <Tag tone="bad">{caseWords.urgent}</Tag>}
        <Tag>{kindLines[kind].name}</Tag>
        <Tag tone={isOver ? 'plain' : 'info'}>{statusName(kind, status)}</Tag>
        {dueTags(state, now).map(({ text, tone }) => (
          <Tag key={text} tone={tone}>
            {text}
          </Tag>
        ))}
      </Tags>
      <View className="staff-head-title">{title}</View>
      <View className="follow-soft">
        {caseWords.number} {number}
      </View>
      <StepBar
        steps={order}
        current={isOver ? order.length : Step.options.indexOf(step)}
        label={caseWords.steps(steps[step])}
      />
      {urgentFor.length > 0 && (
        <Notice tone="error" title={caseWords.urgentFor}>
          <Points lines={urgentFor.map((reason) => urgentTexts[reason])} />
        </Notice>
      )}
      {limitationOn && !isOver && <Notice tone="warn">{caseWords.limitation(dayText(limitationOn))}</Notice>}
    </View>
  );
}
