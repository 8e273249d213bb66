import { View } from '@tarojs/components';

export default function AssignPage() {
  return <View>指派</View>;
}
