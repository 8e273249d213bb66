import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { IconName } from '../base/Icon';
import { Leaf, type LeafTone } from './Leaf';
import './Due.scss';

interface DueProps {
  tone: LeafTone;
  date: { small: string; big: string; isTime: boolean } | null;
  /** On the leaf where there is no day. */
  sign?: { word: string; icon: IconName };
  name: string;
  note?: ReactNode;
  /** How it was reckoned, or the way to it. */
  children?: ReactNode;
}

/** A day to remember. */
export const Due = ({ tone, date, sign, name, note, children }: DueProps) => (
  <View className="due">
    <View className="due-line">
      <Leaf tone={tone} date={date} {...sign} />
      <View className="due-text">
        <View className="due-name">{name}</View>
        {note && <View className="note">{note}</View>}
      </View>
    </View>
    {children}
  </View>
);
