import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon, type IconName } from '../base/Icon';
import { pressable } from '../base/pressable';
import './List.scss';
import './Switch.scss';

interface SwitchRowProps {
  title: string;
  note?: ReactNode;
  icon?: IconName;
  on: boolean;
  onChange: (on: boolean) => void;
  id?: string;
}

/** A row that is on or off; the whole of it can be pressed. */
export const SwitchRow = ({ title, note, icon, on, onChange, id }: SwitchRowProps) => (
  <View className="row-frame" role="listitem">
    <View
      role="switch"
      aria-checked={on}
      aria-label={title}
      className="pressable row row-leads"
      {...(id && { id })}
      {...pressable(() => onChange(!on))}
    >
      {icon && <Icon name={icon} className="row-icon" />}
      <View className="row-text">
        <View className="row-title">{title}</View>
        {note && <View className="row-note">{note}</View>}
      </View>
      <View className={classes('switch', on && 'switch-on')} aria-hidden />
    </View>
  </View>
);
