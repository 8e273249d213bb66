import { View } from '@tarojs/components';

export default function ApplyPage() {
  return <View>申请法律援助</View>;
}
