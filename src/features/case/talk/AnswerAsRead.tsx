import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { AnswerParts } from '../../../../functions/contract/deeds/answerParts';
import type { TimelineEntry } from '../../../../functions/contract/case/views';
import { Todo } from '../../../components/matter/Answer';
import { Section } from '../../../components/show/Section';
import {
  answerAsRead,
  articleLine,
  dateLine,
  partNames,
  stepRead,
  type PartName,
} from '../../../content/case/steps/answerParts';

/** The parts of an answer or of its correction; undefined for what is no answer, or one in plain text. */
export const partsOf = ({
  word,
  details,
}: Pick<TimelineEntry, 'word' | 'details'>): AnswerParts | undefined =>
  word === 'answer' || word === 'correctAnswer' ? AnswerParts.safeParse(details['parts']).data : undefined;

const Part = ({ name, children }: { name: PartName; children: ReactNode }) => (
  <View className="news-part">
    <View className="h3">{partNames[name]}</View>
    {children}
  </View>
);

const Said = ({ children }: { children: ReactNode }) => <View className="news-said">{children}</View>;

/** Lines below each other, in smaller type: articles with what they say. */
const Lines = ({ lines }: { lines: readonly string[] }) => (
  <View className="note news-lines">
    {lines.map((line, at) => (
      <View key={`${at} ${line}`}>{line}</View>
    ))}
  </View>
);

/** An answer in parts as whoever asked reads it: first what to do, each step to begin today; then how the lawyer sees it. */
export function AnswerAsRead({ parts }: { parts: AnswerParts }) {
  const { situation, law, articles = [], view, steps = [], dates = [] } = parts;
  return (
    <>
      {steps.length > 0 && (
        <Section title={partNames.steps} near>
          <View className="card card-flush">
            <Todo steps={steps.map(stepRead)} />
          </View>
        </Section>
      )}
      <Section title={answerAsRead.seen} near={steps.length === 0}>
        <View className="card">
          {situation !== undefined && (
            <Part name="situation">
              <Said>{situation}</Said>
            </Part>
          )}
          {(law !== undefined || articles.length > 0) && (
            <Part name="law">
              {law !== undefined && <Said>{law}</Said>}
              {articles.length > 0 && <Lines lines={articles.map(articleLine)} />}
            </Part>
          )}
          <Part name="view">
            <Said>{view}</Said>
          </Part>
          {dates.length > 0 && (
            <Part name="dates">
              <Said>{dates.map(dateLine).join('\n')}</Said>
            </Part>
          )}
        </View>
      </Section>
    </>
  );
}
