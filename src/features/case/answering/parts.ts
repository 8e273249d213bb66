import { AnswerParts, type RestsOn } from '../../../../functions/contract/deeds/answerParts';
import type { CaseView } from '../../../../functions/contract/case/views';
import { filled, unfilledIn, type Phrase } from '../../../../functions/contract/phrases';
import * as z from '../../../../functions/contract/z';

const Dates = z.array(z.object({ on: z.string().optional(), what: z.string().optional() }));

/** An answer as it is being written: nothing of it need be there yet. */
export const Writing = z.object({
  situation: z.string().optional(),
  law: z.string().optional(),
  articles: AnswerParts.shape.articles.catch(undefined),
  view: z.string().optional(),
  steps: z.array(z.string()).optional(),
  dates: Dates.optional(),
});
export type Writing = z.infer<typeof Writing>;

/** What is left empty is not there; so a list that says nothing is none. */
export function tidied(writing: Writing): Writing {
  const { situation, law, articles, view, steps, dates } = writing;
  const said = (steps ?? []).filter((step) => step !== '');
  const on = (dates ?? []).filter((date) => date.on || date.what);
  return {
    ...(situation && { situation }),
    ...(law && { law }),
    ...(articles?.length && { articles }),
    ...(view && { view }),
    ...(said.length > 0 && { steps: said }),
    ...(on.length > 0 && { dates: on }),
  };
}

/** What a case was answered last: what a correction begins with. */
export function lastAnswer({ timeline }: Pick<CaseView, 'timeline'>): Writing {
  const last = timeline.filter(({ word }) => word === 'answer' || word === 'correctAnswer').at(-1);
  const { text, parts } = z
    .object({ text: z.string().optional(), parts: Writing.optional() })
    .catch({})
    .parse(last?.details ?? {});
  return parts ?? (text === undefined ? {} : { view: text });
}

/** Of an answer what may be said to somebody else too: what its person told is theirs alone, and so are the days of their case. */
export const lent = ({ law, articles, view, steps }: Writing): Writing =>
  tidied({ law, articles, view, steps });

/** An answer lent to what is written: nothing that is written goes. */
export const withLent = (writing: Writing, answer: Writing): Writing => ({ ...answer, ...tidied(writing) });

const joined = (before: string | undefined, more: string | undefined): string | undefined =>
  before && more ? `${before}\n${more}` : (more ?? before);

/** A phrase put to what is written already, with what the case says filled in; nothing that is written goes. */
export function withPhrase(
  writing: Writing,
  { fills }: Phrase,
  known: Readonly<Record<string, string>>,
): Writing {
  const fill = (text: string | undefined) => (text === undefined ? undefined : filled(text, known));
  return tidied({
    ...writing,
    situation: joined(writing.situation, fill(fills.situation)),
    law: joined(writing.law, fill(fills.law)),
    view: joined(writing.view, fill(fills.view)),
    steps: [...(writing.steps ?? []), ...(fills.steps ?? []).map((step) => filled(step, known))].slice(0, 3),
  });
}

/** What nobody has filled in yet. */
export const unfilled = ({ situation, law, view, steps = [] }: Writing): string[] =>
  [situation, law, view, ...steps].flatMap((text) => (text === undefined ? [] : unfilledIn(text)));

/** Articles with one more, each once. */
export const withArticles = (before: readonly RestsOn[], more: readonly RestsOn[]): RestsOn[] => [
  ...new Map([...before, ...more].map((one) => [`${one.law} ${one.article} ${one.of ?? ''}`, one])).values(),
];
