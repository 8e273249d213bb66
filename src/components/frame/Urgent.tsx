import { useContext } from 'react';
import { Text, View } from '@tarojs/components';
import { Icon } from '../base/Icon';
import { pressable } from '../base/pressable';
import { Danger } from '../base/ways';
import './Urgent.scss';

/** Danger now: always in the same place with the same words, never loud. */
export function Urgent() {
  const danger = useContext(Danger);
  if (!danger) return null;
  const { label, before, number, ring, leave } = danger;
  return (
    <View className="urgent" role="complementary" aria-label={label}>
      <View
        id="ring-urgent"
        role="link"
        aria-label={`${before} ${number}`}
        className="pressable urgent-call"
        {...pressable(ring)}
      >
        <Icon name="phone" size="s" className="urgent-phone" />
        <View className="urgent-words">
          {before} <Text className="urgent-number">{number}</Text>
        </View>
      </View>
      <View id="leave-quickly" role="button" className="pressable urgent-leave" {...pressable(leave.go)}>
        <Icon name="leave" size="s" />
        <View className="urgent-words">{leave.label}</View>
      </View>
    </View>
  );
}
