import { Text, View } from '@tarojs/components';
import { Icon } from '../base/Icon';
import { pressable } from '../base/pressable';
import type { ActingFor } from './acting';
import './ActingBar.scss';

/** The one dark bar, on every page as long as somebody acts in another's stead: for whom, and the way to stop. */
export const ActingBar = ({ before, name, after, stop }: ActingFor) => (
  <View className="acting">
    <Icon name="people" />
    <View className="acting-text" role="status">
      {before}
      <Text className="acting-name">{name}</Text>
      {after}
    </View>
    <View id="stop-helping" role="button" className="pressable acting-stop" {...pressable(stop.go)}>
      {stop.label}
    </View>
  </View>
);
