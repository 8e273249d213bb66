import { answerLimits } from './deeds/answerParts';
import { Line, Message, Reply, text } from './text';
import * as z from './z';

/** How many phrases an office keeps. */
export const mostPhrases = 60;

/**
 * What an office writes again and again: it fills one part of an answer, or several (a template). 当事人, 编号, 承办人, 单位 and 日期 in
 * braces are filled in from the case; what else stands in braces is for whoever writes, and nothing is sent with it.
 */
export const Phrase = z.strictObject({
  title: Line,
  fills: z.strictObject({
    situation: Message.optional(),
    law: text(answerLimits.law).optional(),
    view: Reply.optional(),
    steps: z.array(text(answerLimits.step)).min(1).max(answerLimits.steps).optional(),
  }),
});
export type Phrase = z.infer<typeof Phrase>;

/** The phrases of an office. `version` 0: it has none of its own yet. */
export const Phrases = z
  .strictObject({ version: z.int().min(0), phrases: z.array(Phrase).max(mostPhrases) })
  .meta({ id: 'Phrases' });
export type Phrases = z.infer<typeof Phrases>;

/** What fills what an office wrote. */
const braces = /\{([^{}]{1,20})\}/g;

/** A phrase with what is known filled in; what is not known stays in its braces. */
export const filled = (written: string, known: Readonly<Record<string, string>>): string =>
  written.replaceAll(braces, (all, name: string) => known[name] ?? all);

/** What still stands in braces. */
export const unfilledIn = (written: string): string[] => [...written.matchAll(braces)].map(([all]) => all);
