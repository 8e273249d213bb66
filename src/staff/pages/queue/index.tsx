import { View } from '@tarojs/components';

export default function QueuePage() {
  return <View>待办列表</View>;
}
