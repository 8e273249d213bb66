import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from './classes';
import { Icon, type IconName } from './Icon';
import { pressable } from './pressable';

interface LinkProps {
  children: ReactNode;
  onPress: () => void;
  /** Before the words. */
  icon?: IconName;
  /** After the words: that it goes on, or opens below. */
  after?: IconName;
  /** In second colour: not a way on but a setting of the page. */
  quiet?: boolean;
  /** It does something here instead of leading elsewhere. */
  acts?: boolean;
  id?: string;
  label?: string;
}

/** Words to press: a way on that is not the step the page is for. */
export const Link = ({
  children,
  onPress,
  icon,
  after,
  quiet = false,
  acts = false,
  id,
  label,
}: LinkProps) => (
  <View
    role={acts ? 'button' : 'link'}
    className={classes('pressable', 'link', quiet && 'link-quiet')}
    {...(id && { id })}
    {...(label && { 'aria-label': label })}
    {...pressable(onPress)}
  >
    {icon && <Icon name={icon} size="s" />}
    <View className="link-words">{children}</View>
    {after && <Icon name={after} size="s" />}
  </View>
);
