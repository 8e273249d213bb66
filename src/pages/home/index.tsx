import { View } from '@tarojs/components';

export default function HomePage() {
  return <View>掌上公共法律服务</View>;
}
