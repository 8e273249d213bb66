import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Field, type FieldText } from './Field';
import { pressable } from '../base/pressable';
import './ChoiceList.scss';

interface Choice<Value extends string> {
  value: Value;
  label: string;
  note?: string;
}

interface ChoiceListProps<Value extends string> extends FieldText {
  id?: string;
  choices: readonly Choice<Value>[];
  value?: Value | undefined;
  onPick: (value: Value) => void;
}

/** One answer out of a few, each a whole row to press. */
export function ChoiceList<Value extends string>({
  id,
  choices,
  value,
  onPick,
  ...text
}: ChoiceListProps<Value>) {
  return (
    <Field {...text}>
      <View role="radiogroup" aria-label={text.label} {...(id && { id })}>
        {choices.map((choice) => (
          <View
            key={choice.value}
            role="radio"
            aria-checked={choice.value === value}
            className={classes('pressable', 'choice', choice.value === value && 'choice-picked')}
            {...pressable(() => onPick(choice.value))}
          >
            <View className="choice-mark" />
            <View className="choice-text">
              {choice.label}
              {choice.note && <View className="choice-note">{choice.note}</View>}
            </View>
          </View>
        ))}
      </View>
    </Field>
  );
}
