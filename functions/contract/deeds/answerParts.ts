import { FileIds } from '../case/files';
import { Day } from '../ids';
import { Line, Message, Reply, text } from '../text';
import * as z from '../z';

/** How much of each part an answer may carry. Next steps are few, so that each can be begun today. */
export const answerLimits = { law: 2000, says: 1000, step: 200, steps: 3, dates: 5, articles: 8 } as const;

/**
 * An article on which an answer rests. `says` is what the checked list says of it, with the number in one record, so that
 * neither is ever shown without the other; absent for an article that is on no list.
 */
export const RestsOn = z.strictObject({
  law: Line,
  article: z.int().min(1).max(9999),
  of: z.int().min(1).max(99).optional(),
  says: text(answerLimits.says).optional(),
});
export type RestsOn = z.infer<typeof RestsOn>;

/** 之一: as laws write which of the articles that were put in after one. */
export const insertedAs = (of: number | undefined): string =>
  of === undefined ? '' : `之${'一二三四五六七八九十'[of - 1] ?? of}`;

/** What the list says of an article, as it is kept with its number. */
export const saysOf = (says: readonly string[]): string => says.join('；');

/** An answer in its fixed parts: the situation as the lawyer understood it, the law, their view, what to do next, dates to remember. */
export const AnswerParts = z.strictObject({
  situation: Message.optional(),
  law: text(answerLimits.law).optional(),
  articles: z.array(RestsOn).min(1).max(answerLimits.articles).optional(),
  view: Reply,
  steps: z.array(text(answerLimits.step)).min(1).max(answerLimits.steps).optional(),
  dates: z
    .array(z.strictObject({ on: Day, what: Line }))
    .min(1)
    .max(answerLimits.dates)
    .optional(),
});
export type AnswerParts = z.infer<typeof AnswerParts>;

/** An answer in parts, or one plain text as answers were until there were parts: one of the two. */
const answered = { text: Reply.optional(), parts: AnswerParts.optional(), files: FileIds.optional() };

/** One of the two has to be there. */
const oneOf = ({ text, parts }: { text?: string | undefined; parts?: unknown }): boolean =>
  (text === undefined) !== (parts === undefined);
const lacking = { path: ['text'], params: { code: 'required' } };

export const answerInputs = {
  answer: z.strictObject(answered).refine(oneOf, lacking),
  /** Within ten minutes: it was the wrong one, and must not be followed; why is said. It is written anew. */
  takeBackAnswer: z.strictObject({ reason: Message }),
  /** 更正: what was answered stands there with its number, and so does this, with why. */
  correctAnswer: z.strictObject({ reason: Message, ...answered }).refine(oneOf, lacking),
} as const;
