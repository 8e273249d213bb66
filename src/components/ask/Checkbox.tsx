import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { FieldError } from './Field';
import { pressable } from '../base/pressable';
import './Checkbox.scss';

interface CheckboxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  error?: string | undefined;
  id?: string;
}

/** Something to agree to or switch on; the whole line can be pressed. */
export function Checkbox({ checked, onChange, children, error, id }: CheckboxProps) {
  return (
    <View className="checkbox-line">
      <View
        role="checkbox"
        aria-checked={checked}
        className={classes('pressable', 'checkbox', checked && 'checkbox-on', !!error && 'checkbox-wrong')}
        {...(id && { id })}
        {...pressable(() => onChange(!checked))}
      >
        <View className="checkbox-box">{checked && <View className="checkbox-tick" />}</View>
        <View className="checkbox-text">{children}</View>
      </View>
      <FieldError error={error} />
    </View>
  );
}
