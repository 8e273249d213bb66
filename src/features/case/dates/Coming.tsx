import { View } from '@tarojs/components';
import type { ComingDueView } from '../../../../functions/contract/case/dues';
import { Fold } from '../../../components/show/Fold';
import { Points } from '../../../components/show/Points';
import { Tag } from '../../../components/show/Tag';
import { Tags } from '../../../components/show/Tags';
import { dueUnits, dueWords } from '../../../content/case/line/dues';
import type { Reader } from '../../../content/case/page/holder';

/** A period that begins once the resident has what the office said: how long it will be, and why it does not run yet. */
export function Coming({ due, reader }: { due: ComingDueView; reader: Reader }) {
  const { clock, title, law, length, unit, setting, startsOn } = due;
  const how = [dueWords.comingHow, dueWords.law(law), ...(setting ? [dueWords.settingNote] : [])];
  return (
    <View className="follow-due">
      <View className="follow-due-title">{title}</View>
      <View className="follow-due-day">{dueWords.coming(length, dueUnits[unit])}</View>
      <View className="follow-soft">{dueWords.notBegun[startsOn][reader]}</View>
      {setting && (
        <Tags>
          <Tag>{dueWords.setting}</Tag>
        </Tags>
      )}
      <Fold id={`how-${clock}`} label={dueWords.how}>
        <Points lines={how} />
      </Fold>
    </View>
  );
}
