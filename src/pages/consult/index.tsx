import { View } from '@tarojs/components';

export default function ConsultPage() {
  return <View>法律咨询</View>;
}
