import { Text, View } from '@tarojs/components';
import type { DueView } from '../../../../functions/contract/case/dues';
import { Due } from '../../../components/matter/Due';
import type { LeafTone } from '../../../components/matter/Leaf';
import { Fold } from '../../../components/show/Fold';
import { Points } from '../../../components/show/Points';
import { leafOf } from '../../../content/case/line/caseLine';
import { dueWords } from '../../../content/case/line/dues';
import { myDueWords as words } from '../../../content/case/page/myCase';
import { clockAt, daySaid, daysLeft } from '../../../content/when';
import { useNow } from '../../../services/device/now';

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

/** Whose day it is, as a colour; one that stands still is nobody's for now. */
const toneOf = ({ state, audience }: DueView): LeafTone =>
  state === 'paused' ? 'over' : audience === 'resident' ? 'you' : 'others';

/** A date of one's own case: what by then, when, how much is left, and on request how it was counted. */
export function MyDue({ due }: { due: DueView }) {
  const { clock, state, title, law, steps, provisional, setting, extendedBy, unit, dueOn, dueAt } = due;
  const now = useNow();
  const countsHours = unit === 'hour' || unit === 'dutyHour';
  const day = daySaid(dueOn, now, countsHours ? clockAt(dueAt).time : undefined);
  const notes = [
    ...(extendedBy > 0 ? [dueWords.extended(extendedBy)] : []),
    ...(provisional ? [dueWords.provisional] : []),
    ...(setting ? [dueWords.setting] : []),
  ];
  return (
    <Due
      tone={toneOf(due)}
      date={leafOf({ on: dueOn, at: dueAt, byHour: countsHours }, now)}
      name={title}
      note={
        <>
          <Text>{`${state === 'paused' ? dueWords.lastThen : dueWords.last} `}</Text>
          <Text className="follow-due-by">{day}</Text>
          <View>{standing(due, now)}</View>
          {notes.map((note) => (
            <View key={note}>{note}</View>
          ))}
        </>
      }
    >
      <Fold id={`how-${clock}`} label={words.how}>
        <Points lines={[...steps, dueWords.law(law), ...(setting ? [dueWords.settingNote] : [])]} />
      </Fold>
    </Due>
  );
}
