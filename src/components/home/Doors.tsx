import { View } from '@tarojs/components';
import { Icon, type IconName } from '../base/Icon';
import { pressable } from '../base/pressable';
import './Doors.scss';

interface Door {
  id: string;
  name: string;
  note: string;
  icon: IconName;
  onPress: () => void;
}

/** The services, each as large as the next: tiles, and rows where there is no room for three. */
export const Doors = ({ doors }: { doors: readonly Door[] }) => (
  <View className="doors" role="list">
    {doors.map(({ id, name, note, icon, onPress }) => (
      <View key={id} className="door-frame" role="listitem">
        <View
          id={id}
          role="link"
          aria-label={`${name}，${note}`}
          className="pressable door"
          {...pressable(onPress)}
        >
          <Icon name={icon} size="l" className="door-sign" />
          <View className="door-text">
            <View className="door-name">{name}</View>
            <View className="door-note">{note}</View>
          </View>
        </View>
      </View>
    ))}
  </View>
);
