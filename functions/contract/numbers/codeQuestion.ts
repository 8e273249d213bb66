import * as z from '../z';

/**
 * What is asked of whoever opens a case by its code, of what the person alone can say: the end of a phone number of theirs,
 * the month they were born in, a word they chose; of a letter, the name under it. It stands beside the code on the paper; the answer never does.
 */
export const CodeQuestion = z.enum(['phone', 'birth', 'word', 'name']).meta({ id: 'CodeQuestion' });
export type CodeQuestion = z.infer<typeof CodeQuestion>;

/** The longest answer, and the shortest word: one character would be guessed. */
const [longest, shortestWord] = [40, 2];

/** An answer as it was meant, however it was typed: full-width digits, capitals, spaces, 1962年5月. */
export const plainAnswer = (answer: string): string =>
  answer
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/^(\d{4})\D+(\d)\D*$/, '$10$2')
    .replace(/[\s.,;:!?'"\-_/、。，；：！？年月日]/g, '');

/** What it has to look like, once it is plain; months are given with two digits. */
const shapes: Record<CodeQuestion, RegExp> = {
  phone: /^\d{4}$/,
  birth: /^(19|20)\d{2}(0[1-9]|1[0-2])$/,
  word: new RegExp(`^.{${shortestWord},}$`, 'u'),
  name: new RegExp(`^.{${shortestWord},}$`, 'u'),
};

/** Whether an answer can be one to its question. */
export const isAnswer = (ask: CodeQuestion, answer: string): boolean => shapes[ask].test(plainAnswer(answer));

/** What whoever opens a case by its code says to the question beside it; empty where there is none. */
export const CodeAnswer = z.string().trim().max(longest).meta({ id: 'CodeAnswer' });

/** A question that a code is to ask, with the answer of the person. */
export const CodeLock = z
  .strictObject({ ask: CodeQuestion, answer: CodeAnswer.min(1) })
  .refine(({ ask, answer }) => isAnswer(ask, answer), { path: ['answer'] })
  .meta({ id: 'CodeLock' });
export type CodeLock = z.infer<typeof CodeLock>;
