import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from './classes';
import { Icon, type IconName } from './Icon';
import { pressable } from './pressable';
import './Button.scss';

interface ButtonProps {
  children: ReactNode;
  onPress: () => void;
  /** One `primary` a screen; `danger` only for 110 and for what destroys. */
  variant?: 'primary' | 'secondary' | 'line' | 'danger' | 'link';
  icon?: IconName;
  /** Work is under way: it cannot be pressed a second time. */
  loading?: boolean;
  /** What it says meanwhile, such as "sending"; without it, it keeps its words. */
  busy?: string;
  disabled?: boolean;
  /** What is still missing: it says that in place of its words, and cannot be pressed. */
  missing?: string | undefined;
  id?: string;
  /** What a screen reader says, where the visible text alone is not enough. */
  label?: string;
}

export function Button(props: ButtonProps) {
  const { children, onPress, variant = 'primary', icon, loading = false, disabled = false } = props;
  const { busy, missing, id, label } = props;
  const isOff = loading || disabled || missing !== undefined;
  return (
    <View
      role="button"
      className={classes(
        'pressable',
        'button',
        `button-${variant}`,
        (disabled || missing !== undefined) && 'button-off',
      )}
      {...(id && { id })}
      {...(label && { 'aria-label': label })}
      {...(loading && { 'aria-busy': true })}
      {...pressable(onPress, isOff)}
    >
      {loading && <View className="spinner button-sign" />}
      {icon && !loading && <Icon name={icon} className="button-sign" />}
      {(loading && busy) || (missing ?? children)}
    </View>
  );
}

/** Two buttons side by side, the main one right; one below the other where there is no room. */
export const Pair = ({
  children,
  wide = 'last',
}: {
  children: ReactNode;
  wide?: 'first' | 'last' | 'none';
}) => <View className={classes('pair', `pair-${wide}`)}>{children}</View>;
