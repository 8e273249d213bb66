import { View } from '@tarojs/components';

export default function StaffCasePage() {
  return <View>办理事项</View>;
}
