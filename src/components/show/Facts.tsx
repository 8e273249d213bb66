import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import './Facts.scss';

interface FactsProps {
  rows: readonly { label: string; value: ReactNode }[];
}

/** What fits beside its name on a narrow phone, in characters. */
const short = 14;

const isShort = (value: ReactNode): boolean =>
  typeof value === 'string' && value.length <= short && !value.includes('\n');

/** What is known, by name: a filled-in form, read only. */
export function Facts({ rows }: FactsProps) {
  return (
    <View className="facts">
      {rows.map(({ label, value }) => (
        <View key={label} className={classes('fact', isShort(value) && 'fact-short')}>
          <View className="fact-label">{label}</View>
          <View className="fact-value">{value}</View>
        </View>
      ))}
    </View>
  );
}
