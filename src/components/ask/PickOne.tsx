import { useState } from 'react';
import { ScrollView, View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Field, type FieldText } from './Field';
import { PickBox } from './PickBox';
import { pressable } from '../base/pressable';
import { Sheet } from '../frame/Sheet';
import './PickOne.scss';

interface PickOneProps<Value extends string> extends FieldText {
  id?: string;
  choices: readonly { value: Value; label: string }[];
  value?: Value | undefined;
  onPick: (value: Value) => void;
}

/** One answer out of many, on a sheet of large rows. */
export function PickOne<Value extends string>({ id, choices, value, onPick, ...text }: PickOneProps<Value>) {
  const [open, setOpen] = useState(false);
  const chosen = choices.find((choice) => choice.value === value);

  const pick = (picked: Value) => {
    setOpen(false);
    onPick(picked);
  };

  return (
    <Field {...text}>
      <PickBox id={id} label={text.label} value={chosen?.label ?? ''} onPress={() => setOpen(true)} />
      <Sheet open={open} title={text.label} onClose={() => setOpen(false)}>
        <ScrollView scrollY className="pick-list">
          {choices.map((choice) => (
            <View
              key={choice.value}
              role="radio"
              aria-checked={choice.value === value}
              className={classes('pressable', 'pick-option', choice.value === value && 'pick-option-picked')}
              {...pressable(() => pick(choice.value))}
            >
              {choice.label}
            </View>
          ))}
        </ScrollView>
      </Sheet>
    </Field>
  );
}
