import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon, type IconName } from '../base/Icon';
import './Notice.scss';

type Tone = 'info' | 'good' | 'warn' | 'error' | 'danger' | 'plain';

interface NoticeProps {
  /** `error` is read out at once; `danger` is a person in danger or a right being lost; `plain` is calm, as without network. */
  tone?: Tone;
  icon?: IconName;
  title?: string;
  children?: ReactNode;
}

const signs: Record<Tone, IconName> = {
  info: 'info',
  good: 'done',
  warn: 'danger',
  error: 'danger',
  danger: 'danger',
  plain: 'info',
};

/** Something to know before going on, one on a screen. */
export function Notice({ tone = 'info', icon = signs[tone], title, children }: NoticeProps) {
  return (
    <View className={classes('notice', `notice-${tone}`)} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={icon} className="notice-sign" />
      <View className="notice-text">
        {title && <View className="notice-title">{title}</View>}
        {children}
      </View>
    </View>
  );
}

/** There is no network, and what stands below is from when there was. */
export const LastSeen = ({ children }: { children: ReactNode }) => (
  <Notice tone="plain" icon="offline">
    {children}
  </Notice>
);
