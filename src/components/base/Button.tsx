import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from './classes';
import { pressable } from './pressable';
import './Button.scss';

interface ButtonProps {
  children: ReactNode;
  onPress: () => void;
  variant?: 'primary' | 'secondary' | 'danger' | 'link';
  /** Work is under way: it cannot be pressed a second time. */
  loading?: boolean;
  disabled?: boolean;
  id?: string;
  /** What a screen reader says, where the visible text alone is not enough. */
  label?: string;
}

export function Button({
  children,
  onPress,
  variant = 'primary',
  loading = false,
  disabled = false,
  id,
  label,
}: ButtonProps) {
  return (
    <View
      role="button"
      className={classes('pressable', 'button', `button-${variant}`, (loading || disabled) && 'button-off')}
      {...(id && { id })}
      {...(label && { 'aria-label': label })}
      {...(loading && { 'aria-busy': true })}
      {...pressable(onPress, loading || disabled)}
    >
      {loading && <View className="button-spinner" />}
      {children}
    </View>
  );
}
