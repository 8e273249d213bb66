import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Icon, type IconName } from '../base/Icon';
import { useTitle } from '../base/Title';
import './Standstill.scss';

interface StillProps {
  icon: IconName;
  /** What happened, in one sentence. */
  title: string;
  /** What is safe, in one sentence. */
  note?: string;
  /** It interrupts: something went wrong. */
  alert?: boolean;
  /** There is nothing else on the page: this is its title. */
  isPage?: boolean;
  /** One button, and one human. */
  children?: ReactNode;
}

/** A whole-page state: empty, failed, gone, no right to it. */
export function Still({ icon, title, note, alert = false, isPage = false, children }: StillProps) {
  const isTitle = useTitle(isPage);
  return (
    <View className="still">
      <View className="still-mark" aria-hidden>
        <Icon name={icon} />
      </View>
      <View
        className="still-title"
        {...(isTitle ?? (alert ? { role: 'alert' } : { role: 'heading', 'aria-level': 2 }))}
      >
        {title}
      </View>
      {note && <View className="still-note">{note}</View>}
      {children}
    </View>
  );
}
