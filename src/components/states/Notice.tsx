import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import './Notice.scss';

interface NoticeProps {
  tone?: 'info' | 'good' | 'warn' | 'error';
  title?: string;
  children?: ReactNode;
}

/** Something to know before going on. An error is read out at once. */
export function Notice({ tone = 'info', title, children }: NoticeProps) {
  return (
    <View className={classes('notice', `notice-${tone}`)} role={tone === 'error' ? 'alert' : 'status'}>
      {title && <View className="notice-title">{title}</View>}
      {children}
    </View>
  );
}
