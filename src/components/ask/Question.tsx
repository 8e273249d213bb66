import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';
import { Icon, type IconName } from '../base/Icon';
import { pressable } from '../base/pressable';
import { Title } from '../base/Title';
import './Question.scss';

interface ProgressProps {
  /** From 1. */
  part: number;
  /** May shrink on the way, never grow. */
  of: number;
  /** The same in words, such as 第 2 步，共 4 步. */
  label: string;
  /** That what was written is kept on this phone. */
  saved?: string | undefined;
}

/** How far a filing has come. */
export const Progress = ({ part, of, label, saved }: ProgressProps) => (
  <View>
    <View
      className="parts"
      role="progressbar"
      aria-label={label}
      aria-valuenow={part}
      aria-valuemin={1}
      aria-valuemax={of}
    >
      {Array.from({ length: of }, (_, at) => (
        <View key={at} className={classes('part', at < part && 'part-done')} />
      ))}
    </View>
    <View className="parts-words">
      <View>{label}</View>
      {saved && (
        <View className="saved" role="status">
          <Icon name="check" />
          <View className="saved-words">{saved}</View>
        </View>
      )}
    </View>
  </View>
);

interface QuestionProps {
  title: ReactNode;
  titleId?: string;
  note?: ReactNode;
  children?: ReactNode;
}

/** One question, as the title of its screen, and what it is asked for. Give it a `key` so that each arrives anew. */
export const Question = ({ title, titleId, note, children }: QuestionProps) => (
  <View className="question">
    <Title {...(titleId && { id: titleId })}>{title}</Title>
    {note && <View className="note question-note">{note}</View>}
    <View className="question-body">{children}</View>
  </View>
);

interface Way {
  id: string;
  label: string;
  icon: IconName;
  onPress: () => void;
}

/** Under a long field: to speak on, a photo, a file. Speaking comes first. */
export const Ways = ({ ways }: { ways: readonly Way[] }) => (
  <View className="ways">
    {ways.map(({ id, label, icon, onPress }, at) => (
      <View
        key={id}
        id={id}
        role="button"
        className={classes('pressable', 'way', at === 0 && 'way-first')}
        {...pressable(onPress)}
      >
        <Icon name={icon} />
        <View className="way-words">{label}</View>
      </View>
    ))}
  </View>
);
