import type { ComponentType } from 'react';
import { View } from '@tarojs/components';
import { entriesOf } from '../../../functions/contract/entries';
import { Checkbox } from '../../components/ask/Checkbox';
import type { FilingDesk } from '../../services/filing/desk';

type Question<W> = ComponentType<{ desk: FilingDesk<W> }>;

/** Some of what a screen asks, by the field that each is about. */
export type SomeQuestions<W> = { [F in keyof W & string]?: Question<W> };

type AskProps<W> = { desk: FilingDesk<W>; questions: Readonly<Record<string, Question<W>>> };

/** What belongs on one screen, one below the other. */
export const Ask = <W,>({ desk, questions }: AskProps<W>) => (
  <>
    {entriesOf(questions).map(([field, Question]) => (
      <Question key={field} desk={desk} />
    ))}
  </>
);

type Words = { label: string; hint?: string };

/** What a field of the screen is told: its words, what is written in it, and what is wrong with it. */
export const asked = <W, F extends keyof W & string>(
  { written, set, errors }: FilingDesk<W>,
  field: F,
  { label, hint }: Words,
) => ({
  id: field,
  label,
  hint,
  error: errors.of(field),
  value: written[field],
  onChange: (value: W[F]) => set(field, value),
});

/** The same for a field in which one of a few is picked. */
export function askedToPick<W, F extends keyof W & string>(desk: FilingDesk<W>, field: F, words: Words) {
  const { onChange, ...rest } = asked(desk, field, words);
  return { ...rest, onPick: onChange };
}

type TickProps = {
  id: string;
  label: string;
  hint: string | undefined;
  error: string | undefined;
  value: boolean;
  onChange: (value: boolean) => void;
};

/** A question that is answered by a tick: its own words are what is ticked. */
export const Tick = ({ id, label, hint, error, value, onChange }: TickProps) => (
  <Checkbox id={id} checked={value} onChange={onChange} error={error}>
    {label}
    {hint && <View className="field-hint">{hint}</View>}
  </Checkbox>
);
