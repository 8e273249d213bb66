import { View } from '@tarojs/components';
import type { CaseState } from '../../../../functions/contract/case/views';
import { Card } from '../../../components/show/Card';
import { PlaceFacts } from '../../../components/show/PlaceFacts';
import { outsideQuestions, outsideWords } from '../../../content/case/papers/outside';

/** The body outside that has the case, or has answered it: which, what it was asked, and where it is found. */
export function OutsideCard({ state: { outside, holder } }: { state: CaseState }) {
  if (!outside) return null;
  const isOver = holder.at === 'nobody';
  return (
    <Card title={isOver ? outsideWords.answeredBy : outsideWords.outside}>
      <View className="follow-holder">{outside.name}</View>
      <View className="follow-soft">{outsideQuestions[outside.question]}</View>
      {!isOver && <View className="follow-soft">{outsideWords.outsideNote}</View>}
      <PlaceFacts name={outside.name} place={outside.place} />
    </Card>
  );
}
