import { View } from '@tarojs/components';
import { words } from '../base/words';
import './Standstill.scss';

/** Something is on its way. */
export function Loading({ label = words.loading }: { label?: string }) {
  return (
    <View className="standstill" role="status">
      <View className="standstill-spinner" aria-hidden />
      <View className="standstill-note">{label}</View>
    </View>
  );
}
