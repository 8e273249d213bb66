import { View } from '@tarojs/components';
import './Points.scss';

/** A few sentences that stand side by side, each with its mark. */
export const Points = ({ lines }: { lines: readonly string[] }) => (
  <View className="points" role="list">
    {lines.map((line) => (
      <View key={line} role="listitem" className="point">
        {line}
      </View>
    ))}
  </View>
);
