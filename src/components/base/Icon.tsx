import { View } from '@tarojs/components';
import type icons from '../look/icons.json';
import { classes } from './classes';
import './Icon.scss';

export type IconName = keyof typeof icons;

interface IconProps {
  name: IconName;
  size?: 's' | 'l';
  /** Alone, without words beside it, it needs a name. */
  label?: string;
  className?: string;
}

/** A sign in the colour of the text it stands by. */
export const Icon = ({ name, size, label, className }: IconProps) => (
  <View
    className={classes('icon', `icon-${name}`, size && `icon-${size}`, className)}
    {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
  />
);
