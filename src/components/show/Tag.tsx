import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import './Tag.scss';

interface TagProps {
  children: ReactNode;
  tone?: 'plain' | 'info' | 'good' | 'warn' | 'bad';
}

/** One or two words about the thing beside it. */
export function Tag({ children, tone = 'plain' }: TagProps) {
  return <View className={classes('tag', `tag-${tone}`)}>{children}</View>;
}
