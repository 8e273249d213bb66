import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { pressable } from '../base/pressable';
import './Door.scss';

interface DoorProps {
  title: string;
  note: string;
  onPress: () => void;
  id?: string;
  tone?: 'brand' | 'plain';
  /** One character that tells this door from the next at a glance. */
  mark: ReactNode;
}

/** A large way in, one thing a person may have come for. */
export function Door({ title, note, onPress, id, mark, tone = 'brand' }: DoorProps) {
  return (
    <View
      role="link"
      aria-label={`${title}。${note}`}
      className={classes('pressable', 'door', `door-${tone}`)}
      {...(id && { id })}
      {...pressable(onPress)}
    >
      <View className="door-mark" aria-hidden>
        {mark}
      </View>
      <View className="door-text">
        <View className="door-title">{title}</View>
        <View className="door-note">{note}</View>
      </View>
      <View className="door-arrow" aria-hidden />
    </View>
  );
}
