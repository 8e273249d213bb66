import { useEffect, useRef } from 'react';
import { View } from '@tarojs/components';
import { answerLimits } from '../../../../functions/contract/deeds/answerParts';
import { limits } from '../../../../functions/contract/limits';
import { FieldError } from '../../../components/ask/Field';
import { TextArea } from '../../../components/ask/TextArea';
import { TextField } from '../../../components/ask/TextField';
import { TimeField } from '../../../components/ask/TimeField';
import { Button } from '../../../components/base/Button';
import { classes } from '../../../components/base/classes';
import { Icon } from '../../../components/base/Icon';
import { pressable } from '../../../components/base/pressable';
import { articleLine, partNames, type PartName } from '../../../content/case/steps/answerParts';
import { uncheckedNote } from '../../../content/case/steps/articles';
import { answeringWords as words, listedName } from '../../../content/staff/answering';
import { dayText } from '../../../content/when';
import type { Writing } from './parts';

type PartProps = {
  name: PartName;
  number: number;
  writing: Writing;
  isOpen: boolean;
  error: string | undefined;
  onOpen: () => void;
  onChange: (next: Writing) => void;
};

/** What is written of a part, in one line; nothing where nothing is. */
function saidOf(name: PartName, { articles = [], steps = [], dates = [], ...texts }: Writing): string {
  switch (name) {
    case 'situation':
    case 'view':
      return texts[name] ?? '';
    case 'law':
      return [texts.law, ...articles.map((one) => listedName(one))].filter(Boolean).join('，');
    case 'steps':
      return steps.map((step, at) => `${at + 1}. ${step}`).join('　');
    case 'dates':
      return dates.map(({ on, what = '' }) => `${on ? dayText(on) : ''} ${what}`).join('，');
  }
}

/** One part of an answer: its name with what is written of it, and open where it is written. */
export function PartInput({ name, number, writing, isOpen, error, onOpen, onChange }: PartProps) {
  const said = saidOf(name, writing);
  return (
    <View className={classes('answer-part', isOpen && 'answer-part-open')}>
      <View
        id={`part-${name}`}
        role="button"
        aria-expanded={isOpen}
        className="pressable answer-part-head"
        {...pressable(onOpen)}
      >
        <View className={classes('answer-part-mark', said !== '' && 'answer-part-done')} aria-hidden>
          {said === '' ? number : <Icon name="check" size="s" />}
        </View>
        <View className="answer-part-name">{partNames[name]}</View>
        {!isOpen && (
          <View className="answer-part-aside">{said === '' ? words.empty[name] : words.change}</View>
        )}
      </View>
      {!isOpen && said !== '' && <View className="answer-part-said">{said}</View>}
      {isOpen && <Inside name={name} writing={writing} error={error} onChange={onChange} />}
      {!isOpen && <FieldError error={error} />}
    </View>
  );
}

type InsideProps = Pick<PartProps, 'name' | 'writing' | 'error' | 'onChange'>;

/** The field of a part has the focus as soon as it is opened, where there is a document: nobody taps twice to write. */
function useFocus(id: string) {
  const isFirst = useRef(true);
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp' || !isFirst.current) return;
    isFirst.current = false;
    document.getElementById(id)?.focus();
  }, [id]);
}

function Inside({ name, writing, error, onChange }: InsideProps) {
  useFocus(name === 'steps' ? 'step-1' : name);
  switch (name) {
    case 'situation':
    case 'view':
      return (
        <TextArea
          id={name}
          titled
          label={partNames[name]}
          hint={words.hints[name]}
          value={writing[name] ?? ''}
          onChange={(text) => onChange({ ...writing, [name]: text })}
          maxLength={name === 'view' ? limits.reply : limits.message}
          error={error}
        />
      );
    case 'law':
      return (
        <>
          <TextArea
            id="law"
            titled
            label={partNames.law}
            hint={words.hints.law}
            value={writing.law ?? ''}
            onChange={(law) => onChange({ ...writing, law })}
            maxLength={answerLimits.law}
            error={error}
          />
          <Articles writing={writing} onChange={onChange} />
        </>
      );
    case 'steps':
      return <Steps writing={writing} error={error} onChange={onChange} />;
    case 'dates':
      return <Dates writing={writing} error={error} onChange={onChange} />;
  }
}

/** The articles that were picked, each with what it says, and how it is taken out again. */
function Articles({ writing, onChange }: Pick<InsideProps, 'writing' | 'onChange'>) {
  const { articles = [] } = writing;
  return (
    <View role="list">
      {articles.map((one) => (
        <View key={articleLine(one)} className="cited cited-listed" role="listitem">
          <Icon name="book" size="s" />
          <View className="cited-words">
            {articleLine(one)}
            {one.says === undefined && <View className="cited-unchecked-word">{uncheckedNote}</View>}
          </View>
          <Button
            variant="link"
            label={words.removeArticle(listedName(one))}
            onPress={() => onChange({ ...writing, articles: articles.filter((other) => other !== one) })}
          >
            <Icon name="close" size="s" />
          </Button>
        </View>
      ))}
    </View>
  );
}

function Steps({ writing, error, onChange }: Omit<InsideProps, 'name'>) {
  const { steps = [] } = writing;
  const shown = steps.length < answerLimits.steps ? [...steps, ''] : steps;
  return (
    <>
      <View className="follow-soft">{words.hints.steps}</View>
      {shown.map((step, at) => (
        <TextField
          key={at}
          id={`step-${at + 1}`}
          label={words.step(at + 1)}
          value={step}
          onChange={(text) =>
            onChange({ ...writing, steps: shown.map((one, nth) => (nth === at ? text : one)) })
          }
          maxLength={answerLimits.step}
        />
      ))}
      <FieldError error={error} />
    </>
  );
}

function Dates({ writing, error, onChange }: Omit<InsideProps, 'name'>) {
  const { dates = [] } = writing;
  const shown = dates.length < answerLimits.dates ? [...dates, {}] : dates;
  const change = (at: number, part: { on?: string | undefined; what?: string }) =>
    onChange({ ...writing, dates: shown.map((one, nth) => (nth === at ? { ...one, ...part } : one)) });
  return (
    <>
      <View className="follow-soft">{words.hints.dates}</View>
      {shown.map(({ on = '', what = '' }: { on?: string | undefined; what?: string | undefined }, at) => (
        <View key={at}>
          <TimeField
            id={`date-${at + 1}`}
            of="date"
            label={words.day(at + 1)}
            value={on}
            onChange={(day) => change(at, { on: day })}
          />
          {(on !== '' || what !== '') && (
            <TextField
              id={`date-what-${at + 1}`}
              label={words.what(at + 1)}
              value={what}
              onChange={(text) => change(at, { what: text })}
            />
          )}
        </View>
      ))}
      <FieldError error={error} />
    </>
  );
}
