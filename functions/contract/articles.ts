import { Day } from './ids';
import { limits } from './limits';
import * as z from './z';

/** An article of the checked list: its number and what it says are one thing, and are shown together. */
export const ListedArticle = z
  .strictObject({
    law: z.string(),
    article: z.int().min(1),
    /** What it says in a line of our own, a line a paragraph. */
    says: z.array(z.string()).min(1),
    /** Since when the text that was gone by is in force. */
    inForce: Day,
  })
  .meta({ id: 'ListedArticle' });
export type ListedArticle = z.infer<typeof ListedArticle>;

/** Why an article cannot be cited: its number is nought, the law ends before it, is not in force yet, or is not any more. */
const WhyNot = z.discriminatedUnion('why', [
  z.strictObject({ why: z.literal('noNumber') }),
  z.strictObject({ why: z.literal('pastLast'), last: z.int().min(1) }),
  z.strictObject({ why: z.literal('notYet'), from: Day }),
  z.strictObject({ why: z.literal('repealed'), until: Day, by: z.string() }),
]);

const cited = {
  /** As it was written. */
  words: z.string(),
  law: z.string(),
  /** Null where no article was found in words that should name one. */
  article: z.int().min(1).nullable(),
  /** Of an article that was put in later (之一): which of them. */
  of: z.int().min(1).optional(),
};

/** What becomes of an article that a text cites: it is on the checked list, it is on nobody's list, or it cannot be. */
export const CitedArticle = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('listed'), ...cited, says: z.array(z.string()) }),
    // `paragraph`: the article is on the list, and has no such paragraph there.
    z.strictObject({ is: z.literal('unchecked'), ...cited, paragraph: z.int().min(0).optional() }),
    z.strictObject({
      is: z.literal('wrong'),
      ...cited,
      article: z.int().min(0),
      no: WhyNot,
      nearest: ListedArticle.optional(),
    }),
  ])
  .meta({ id: 'CitedArticle' });
export type CitedArticle = z.infer<typeof CitedArticle>;
export type WrongArticle = Extract<CitedArticle, { is: 'wrong' }>;

/** What one page of the picker holds, and how much text is looked through at once, in characters. */
export const articleLimits = { found: 20, words: 60, text: 6 * limits.reply, listed: 200 } as const;

/** An article that staff cited and nobody has looked up: in which case last, and since when. */
export const UncheckedArticle = z
  .strictObject({
    words: z.string(),
    law: z.string(),
    article: z.int().min(1).nullable(),
    caseId: z.string(),
    at: z.string(),
  })
  .meta({ id: 'UncheckedArticle' });
export type UncheckedArticle = z.infer<typeof UncheckedArticle>;
