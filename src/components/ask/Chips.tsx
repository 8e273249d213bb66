import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon } from '../base/Icon';
import { pressable } from '../base/pressable';
import { radio } from '../base/radios';
import { Field } from './Field';
import './Chips.scss';

interface ChipsProps {
  label: string;
  /** Short texts, each of which can be taken over with one press. */
  texts: readonly string[];
  onPick: (text: string) => void;
}

/** Ready-made texts, so that what is written every day need not be typed. */
export function Chips({ label, texts, onPick }: ChipsProps) {
  if (texts.length === 0) return null;
  return (
    <Field label={label}>
      <View className="chips" role="group" aria-label={label}>
        {texts.map((text) => (
          <View key={text} role="button" className="pressable chip" {...pressable(() => onPick(text))}>
            {text}
          </View>
        ))}
      </View>
    </Field>
  );
}

interface ChipChoiceProps<Value extends string> {
  label: string;
  /** Five short answers or fewer. */
  choices: readonly { value: Value; label: string }[];
  value?: Value | undefined;
  onPick: (value: Value) => void;
  leadsOn?: boolean;
  id?: string;
}

/** One of a few short answers; the picked one has a tick and more weight. */
export function ChipChoice<Value extends string>(props: ChipChoiceProps<Value>) {
  const { label, choices, value, onPick, leadsOn = false, id } = props;
  const anyPicked = choices.some((choice) => choice.value === value);
  return (
    <View className="chips" role="radiogroup" aria-label={label} {...(id && { id })}>
      {choices.map((choice, index) => {
        const isPicked = choice.value === value;
        return (
          <View
            key={choice.value}
            className={classes('pressable', 'chip', isPicked && 'chip-on')}
            {...radio({ isPicked, isFirst: index === 0, anyPicked }, () => onPick(choice.value), leadsOn)}
          >
            {isPicked && <Icon name="check" className="chip-tick" />}
            {choice.label}
          </View>
        );
      })}
    </View>
  );
}
