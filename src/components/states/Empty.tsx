import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import './Standstill.scss';

interface EmptyProps {
  title: string;
  /** What can be done from here. */
  children?: ReactNode;
}

/** There is nothing here, and that is in order. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <View className="standstill">
      <View className="standstill-sheet" aria-hidden>
        <View className="standstill-line" />
        <View className="standstill-line" />
        <View className="standstill-line standstill-short" />
      </View>
      <View className="standstill-title">{title}</View>
      {children}
    </View>
  );
}
