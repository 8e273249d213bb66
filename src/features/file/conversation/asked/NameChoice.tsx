import { View } from '@tarojs/components';
import { classes } from '../../../../components/base/classes';
import { radio } from '../../../../components/base/radios';
import { nameWords } from '../../../../content/filing/filing';
import './NameChoice.scss';

type NameChoiceProps = { isNameless: boolean; onPick: (isNameless: boolean) => void };

/** With a name or without, before a word is written, and what each means. */
export const NameChoice = ({ isNameless, onPick }: NameChoiceProps) => (
  <View className="name-choice">
    <View className="name-ways" role="radiogroup" aria-label={nameWords.label}>
      {[false, true].map((without) => (
        <View
          key={`${without}`}
          id={without ? 'without-name' : 'with-name'}
          className={classes('pressable', 'name-way', without === isNameless && 'name-way-on')}
          {...radio({ isPicked: without === isNameless, isFirst: !without, anyPicked: true }, () =>
            onPick(without),
          )}
        >
          {without ? nameWords.without : nameWords.with}
        </View>
      ))}
    </View>
    <View className="note name-note" role="status">
      {isNameless ? nameWords.withoutNote : nameWords.withNote}
    </View>
  </View>
);
