import { View } from '@tarojs/components';
import { words } from '../base/words';
import './Standstill.scss';

/** Something is on its way. Where the shape of what comes is known, `Bones` are better. */
export function Loading({ label = words.loading }: { label?: string }) {
  return (
    <View className="loading" role="status">
      <View className="spinner" aria-hidden />
      {label}
    </View>
  );
}
