import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon } from '../base/Icon';
import { pressable } from '../base/pressable';
import { FieldError } from './Field';
import './Checkbox.scss';
import './ChoiceList.scss';

interface CheckboxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  error?: string | undefined;
  id?: string;
}

/** One of several that may hold together, or something to agree to: a square mark, the whole row can be pressed. */
export function Checkbox({ checked, onChange, children, error, id }: CheckboxProps) {
  return (
    <View className="checkbox-line">
      <View
        role="checkbox"
        aria-checked={checked}
        className={classes('pressable', 'pick', checked && 'pick-on', !!error && 'pick-wrong')}
        {...(id && { id })}
        {...pressable(() => onChange(!checked))}
      >
        <View className="pick-text">{children}</View>
        <View className="pick-mark pick-box-mark" aria-hidden>
          {checked && <Icon name="check" />}
        </View>
      </View>
      <FieldError error={error} />
    </View>
  );
}
