import { View } from '@tarojs/components';
import { words } from '../base/words';
import { Bone } from '../states/Bones';
import './Leaf.scss';
import './Matter.scss';

/** Matters to come, each as tall as it will be with one line for what is next, whose turn it is and its kind. */
export const MatterBones = ({ matters }: { matters: number }) => (
  <View role="status" aria-label={words.loading}>
    {Array.from({ length: matters }, (_, at) => (
      <View key={at} className="matter" aria-hidden>
        <View className="leaf bone" />
        <View className="matter-text">
          <View className="matter-what">
            <Bone width="70%" height="1.4em" />
          </View>
          <View className="matter-turn">
            <Bone width="52%" height="1.2em" above="0.3em" />
          </View>
          <View className="matter-kind">
            <Bone width="60%" height="1.2em" above="0.3em" />
          </View>
        </View>
      </View>
    ))}
  </View>
);
