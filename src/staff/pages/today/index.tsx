import { View } from '@tarojs/components';

export default function TodayPage() {
  return <View>今日工作</View>;
}
