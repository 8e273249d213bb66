import { View } from '@tarojs/components';
import type { DueView } from '../../../../functions/contract/case/dues';
import { Due } from '../../../components/matter/Due';
import { leafOf } from '../../../content/case/line/caseLine';
import { receivedWords as words } from '../../../content/filing/filing';
import { clockAt, daySaid } from '../../../content/when';

/** By when somebody acts. */
export function Coming({ due: { title, unit, dueOn, dueAt }, now }: { due: DueView; now: number }) {
  const byHour = unit === 'hour' || unit === 'dutyHour';
  const day = daySaid(dueOn, now, byHour ? clockAt(dueAt).time : undefined);
  return (
    <View className="row-frame" role="listitem">
      <Due
        tone="others"
        date={leafOf({ on: dueOn, at: dueAt, byHour }, now)}
        name={title}
        note={words.until(day)}
      />
    </View>
  );
}
