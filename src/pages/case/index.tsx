import { View } from '@tarojs/components';

export default function CasePage() {
  return <View>事项详情</View>;
}
