import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import './Facts.scss';

interface FactsProps {
  rows: readonly { label: string; value: ReactNode }[];
}

/** What is known, by name: a filled-in form, read only. */
export function Facts({ rows }: FactsProps) {
  return (
    <View className="facts">
      {rows.map(({ label, value }) => (
        <View key={label} className="fact">
          <View className="fact-label">{label}</View>
          <View className="fact-value">{value}</View>
        </View>
      ))}
    </View>
  );
}
