import { useContext, useState } from 'react';
import { ScrollView, View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Field, type FieldText } from './Field';
import { PickBox } from './PickBox';
import { Icon } from '../base/Icon';
import { radio } from '../base/radios';
import { InSheet } from '../frame/inSheet';
import { Sheet } from '../frame/Sheet';
import './PickOne.scss';

interface PickOneProps<Value extends string> extends FieldText {
  id?: string;
  choices: readonly { value: Value; label: string }[];
  value?: Value | undefined;
  onPick: (value: Value) => void;
}

/** One answer out of many, on a sheet of large rows; in place where this stands on a sheet itself. */
export function PickOne<Value extends string>({ id, choices, value, onPick, ...text }: PickOneProps<Value>) {
  const [open, setOpen] = useState(false);
  const isOnSheet = useContext(InSheet);
  const chosen = choices.find((choice) => choice.value === value);

  const pick = (picked: Value) => {
    setOpen(false);
    onPick(picked);
  };
  const list = (
    <View role="radiogroup" aria-label={text.label}>
      {choices.map((choice, index) => {
        const isPicked = choice.value === value;
        const at = { isPicked, isFirst: index === 0, anyPicked: chosen !== undefined };
        return (
          <View
            key={choice.value}
            className={classes('pressable', 'pick-option', isPicked && 'pick-option-picked')}
            {...radio(at, () => pick(choice.value), !isOnSheet)}
          >
            {choice.label}
            {isPicked && <Icon name="check" />}
          </View>
        );
      })}
    </View>
  );
  return (
    <Field {...text}>
      {isOnSheet ? (
        list
      ) : (
        <>
          <PickBox id={id} label={text.label} value={chosen?.label ?? ''} onPress={() => setOpen(true)} />
          <Sheet open={open} title={text.label} onClose={() => setOpen(false)}>
            <ScrollView scrollY className="pick-list">
              {list}
            </ScrollView>
          </Sheet>
        </>
      )}
    </Field>
  );
}
