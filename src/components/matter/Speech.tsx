import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import './Speech.scss';

interface SpeechProps {
  who: string;
  when: string;
  /** Said by the reader. */
  mine: boolean;
  children: ReactNode;
}

/** What one person said to another. */
export function Speech({ who, when, mine, children }: SpeechProps) {
  return (
    <View className={classes('speech', mine && 'speech-mine')} role="listitem">
      <View className="speech-head">
        <View className="speech-who">{who}</View>
        <View className="speech-when">{when}</View>
      </View>
      <View className="speech-body">{children}</View>
    </View>
  );
}
