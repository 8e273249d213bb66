import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon, type IconName } from '../base/Icon';
import './Vow.scss';

type Said = 'done' | 'you' | 'waiting' | 'no';

const marks: Record<Said, IconName> = { done: 'check', you: 'clock', waiting: 'clock', no: 'close' };

interface VowProps {
  name: ReactNode;
  /** What they said, or what is waited for: never by the mark alone. */
  says: string;
  said: Said;
  children?: ReactNode;
}

/** One of several who each have to say yes, or are there by having said so. */
export const Vow = ({ name, says, said, children }: VowProps) => (
  <View className={classes('vow', `vow-${said}`)} role="listitem">
    <View className="vow-mark" aria-hidden>
      <Icon name={marks[said]} size="s" />
    </View>
    <View className="vow-text">
      <View className="vow-name">{name}</View>
      <View className="vow-say">{says}</View>
      {children}
    </View>
  </View>
);
