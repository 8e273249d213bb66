import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Link } from '../base/Link';
import './Answer.scss';

interface AnswerProps {
  asked: string;
  said: ReactNode;
  /** Goes back to the one question. */
  change?: { label: string; onPress: () => void };
}

/** One answer, read again before it is sent. */
export const Answer = ({ asked, said, change }: AnswerProps) => (
  <View className="answer">
    <View className="answer-text">
      <View className="answer-asked">{asked}</View>
      <View className="answer-said">{said}</View>
    </View>
    {change && (
      <Link acts label={`${change.label}：${asked}`} onPress={change.onPress}>
        {change.label}
      </Link>
    )}
  </View>
);

/** What to do, one after the other: as few steps as there are, at most six. */
export const Todo = ({ steps }: { steps: readonly { what: string; note?: ReactNode }[] }) => (
  <View role="list">
    {steps.map(({ what, note }, at) => (
      <View key={`${at} ${what}`} className="todo" role="listitem">
        <View className="todo-mark" aria-hidden>
          {at + 1}
        </View>
        <View className="todo-text">
          <View className="h3">{what}</View>
          {note && <View className="note">{note}</View>}
        </View>
      </View>
    ))}
  </View>
);
