import { View } from '@tarojs/components';
import { Icon, type IconName } from '../base/Icon';
import { classes } from '../base/classes';
import { radio } from '../base/radios';
import { Field, type FieldText } from './Field';
import './ChoiceList.scss';

interface Choice<Value extends string> {
  value: Value;
  label: string;
  note?: string;
  icon?: IconName;
}

interface ChoiceListProps<Value extends string> extends FieldText {
  id?: string;
  choices: readonly Choice<Value>[];
  value?: Value | undefined;
  onPick: (value: Value) => void;
  /** Picking opens the next screen: the arrow keys then only move. */
  leadsOn?: boolean;
  /** The question stands above as the page's title and is not written again. */
  titled?: boolean;
}

/** One answer out of a few, each a whole row to press. */
export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const { id, choices, value, onPick, leadsOn = false, titled = false, ...text } = props;
  const anyPicked = choices.some((choice) => choice.value === value);
  return (
    <Field {...text} titled={titled}>
      <View className="picks" role="radiogroup" aria-label={text.label} {...(id && { id })}>
        {choices.map((choice, index) => {
          const isPicked = choice.value === value;
          return (
            <View
              key={choice.value}
              id={`${id ?? 'pick'}-${choice.value}`}
              className={classes('pressable', 'pick', isPicked && 'pick-on')}
              {...radio({ isPicked, isFirst: index === 0, anyPicked }, () => onPick(choice.value), leadsOn)}
            >
              {choice.icon && <Icon name={choice.icon} className="pick-icon" />}
              <View className="pick-text">
                {choice.label}
                {choice.note && <View className="pick-note">{choice.note}</View>}
              </View>
              <View className="pick-mark" aria-hidden>
                {isPicked && <Icon name="check" />}
              </View>
            </View>
          );
        })}
      </View>
    </Field>
  );
}
