import { View } from '@tarojs/components';
import type { DueView } from '../../../../functions/contract/case/dues';
import { Fold } from '../../../components/show/Fold';
import { Points } from '../../../components/show/Points';
import { Tag } from '../../../components/show/Tag';
import { Tags } from '../../../components/show/Tags';
import { dueStates, dueWords, residentDueStates } from '../../../content/case/line/dues';
import { dayText, lastMoment } from '../../../content/when';

const tones = { running: 'info', paused: 'plain', overdue: 'bad' } as const;

/** A date, to staff: until when, what for, how it stands, and on request how it was counted. */
export function Due({ due }: { due: DueView }) {
  const {
    state,
    audience,
    title,
    law,
    steps,
    provisional,
    setting,
    extendedBy,
    raw,
    rolled,
    target,
    unit,
    clock,
  } = due;
  const isPaused = state === 'paused';
  const countsHours = unit === 'hour' || unit === 'dutyHour';
  const states = audience === 'resident' ? residentDueStates : dueStates;
  return (
    <View className="follow-due">
      <View className="follow-due-title">{title}</View>
      <View className="follow-soft">{isPaused ? dueWords.lastThen : dueWords.last}</View>
      <View className="follow-due-day">{lastMoment(due)}</View>
      {isPaused && <View className="follow-soft">{dueWords.lastThenNote}</View>}
      <Tags>
        <Tag tone={audience === 'resident' && state === 'overdue' ? 'plain' : tones[state]}>
          {states[state]}
        </Tag>
        {extendedBy > 0 && <Tag tone="warn">{dueWords.extended(extendedBy)}</Tag>}
        {provisional && <Tag tone="warn">{dueWords.provisional}</Tag>}
        {setting && <Tag>{dueWords.setting}</Tag>}
      </Tags>
      {audience === 'staff' && <View className="follow-soft">{dueWords.target(dayText(target))}</View>}
      <Fold id={`how-${clock}`} label={dueWords.how}>
        <Points
          lines={[
            ...steps,
            ...(!countsHours ? [dueWords.rawAndRolled(dayText(raw), dayText(rolled))] : []),
            dueWords.law(law),
            ...(setting ? [dueWords.settingNote] : []),
          ]}
        />
      </Fold>
    </View>
  );
}
