import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon } from '../base/Icon';
import { pressable } from '../base/pressable';
import { words } from '../base/words';
import './PickBox.scss';

interface PickBoxProps {
  id?: string | undefined;
  label: string;
  /** What is chosen, or nothing yet. */
  value: string;
  onPress: () => void;
}

/** A field that is not written in but opens a sheet to choose from. */
export function PickBox({ id, label, value, onPress }: PickBoxProps) {
  return (
    <View
      role="button"
      aria-label={`${label}：${value || words.choose}`}
      className="pressable field-box pick-box"
      {...(id && { id })}
      {...pressable(onPress)}
    >
      <View className={classes('pick-box-value', !value && 'pick-box-unset')}>{value || words.choose}</View>
      <Icon name="down" />
    </View>
  );
}
