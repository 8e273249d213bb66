import { View } from '@tarojs/components';
import { words } from '../base/words';
import './Standstill.scss';

/** One bar in the shape of what is to come; sizes as CSS has them. */
export const Bone = ({
  width = '100%',
  height = '1em',
  above = '0',
}: {
  width?: string;
  height?: string;
  above?: string;
}) => <View className="bone" style={{ width, height, marginTop: above }} aria-hidden />;

/** Rows to come, as tall as they will be, so that nothing moves when they arrive. */
export const RowBones = ({ rows }: { rows: number }) => (
  <View className="list" role="status" aria-label={words.loading}>
    {Array.from({ length: rows }, (_, at) => (
      <View key={at} className="row-frame">
        <View className="row">
          <View className="row-text">
            <Bone width="62%" height="calc(var(--t-lead) * 1.1)" />
            <Bone width="84%" height="calc(var(--t-note) * 1.1)" above="10px" />
          </View>
        </View>
      </View>
    ))}
  </View>
);
