import { View } from '@tarojs/components';
import { words } from '../base/words';
import './Badge.scss';

/** How many wait to be looked at; nothing when none do. */
export function Badge({ count }: { count: number }) {
  if (count <= 0) return null;
  return (
    <View className="badge" role="img" aria-label={words.unread(count)}>
      {count > 99 ? '99+' : count}
    </View>
  );
}
