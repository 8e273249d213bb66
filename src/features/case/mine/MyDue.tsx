import { View } from '@tarojs/components';
import type { DueView } from '../../../../functions/contract/dues';
import { Fold } from '../../../components/show/Fold';
import { Points } from '../../../components/show/Points';
import { dueWords } from '../../../content/dues';
import { myDueWords as words } from '../../../content/myCase';
import { clockAt, daySaid, daysLeft } from '../../../content/when';
import { useNow } from '../../../services/now';

/** How it stands, as the one it is for reads it: nobody is scolded for a day of their own. */
function standing({ state, audience, dueOn }: DueView, now: number): string {
  switch (state) {
    case 'running':
      return daysLeft(dueOn, now);
    case 'paused':
      return dueWords.lastThenNote;
    case 'overdue':
      return audience === 'resident' ? words.minePassed : words.late;
  }
}

/** A date of one's own case: what by then, when, how much is left, and on request how it was counted. */
export function MyDue({ due }: { due: DueView }) {
  const { clock, state, title, law, steps, provisional, setting, extendedBy, unit, dueOn, dueAt } = due;
  const now = useNow();
  const countsHours = unit === 'hour' || unit === 'dutyHour';
  const notes = [
    ...(extendedBy > 0 ? [dueWords.extended(extendedBy)] : []),
    ...(provisional ? [dueWords.provisional] : []),
    ...(setting ? [dueWords.setting] : []),
  ];
  return (
    <View className="follow-due">
      <View className="follow-due-title">{title}</View>
      <View className="follow-soft">{state === 'paused' ? dueWords.lastThen : dueWords.last}</View>
      <View className="follow-due-day">
        {daySaid(dueOn, now, countsHours ? clockAt(dueAt).time : undefined)}
      </View>
      <View>{standing(due, now)}</View>
      {notes.map((note) => (
        <View key={note} className="follow-soft">
          {note}
        </View>
      ))}
      <Fold id={`how-${clock}`} label={words.how}>
        <Points lines={[...steps, dueWords.law(law), ...(setting ? [dueWords.settingNote] : [])]} />
      </Fold>
    </View>
  );
}
