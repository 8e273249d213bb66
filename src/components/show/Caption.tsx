import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import './Caption.scss';

/** What the rows below have in common, and how many they are. */
export const Caption = ({ children, end }: { children: ReactNode; end?: ReactNode }) => (
  <View className="caption">
    <View role="heading" aria-level={3}>
      {children}
    </View>
    {end && <View>{end}</View>}
  </View>
);
