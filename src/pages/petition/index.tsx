import { View } from '@tarojs/components';

export default function PetitionPage() {
  return <View>信访代办</View>;
}
