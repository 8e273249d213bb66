import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { IconName } from '../base/Icon';
import { Still } from './Still';

interface EmptyProps {
  title: string;
  icon?: IconName;
  /** What can be done from here. */
  children?: ReactNode;
}

/** There is nothing here, and that is in order. */
export const Empty = ({ title, icon = 'tray', children }: EmptyProps) => (
  <Still icon={icon} title={title}>
    {typeof children === 'string' ? <View className="still-note">{children}</View> : children}
  </Still>
);
