import { CaseId, CaseNumber, Day, Instant } from '../ids';
import { Message } from '../text';
import * as z from '../z';

/** 好差评, from the best to the worst. */
export const Grade = z.enum(['verySatisfied', 'satisfied', 'mostly', 'unsatisfied', 'veryUnsatisfied']).meta({
  id: 'Grade',
});
export type Grade = z.infer<typeof Grade>;

/** What the office has to put right and answer for. */
export const badGrades: readonly Grade[] = ['unsatisfied', 'veryUnsatisfied'];

/** A month of Asia/Shanghai: 2026-08. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export type Month = z.infer<typeof Month>;

/** What a resident says of how one answer or decision came about. Voluntary; a word is enough. */
export const NewRating = z.strictObject({
  /** The step that gave the answer or the decision. */
  seq: z.int().min(1),
  grade: Grade,
  text: Message.optional(),
  /** The office may know which case it was, and call back. */
  callBack: z.boolean(),
});

/** What an office did about a bad rating. */
export const RatingAnswer = z.strictObject({ at: Instant, text: z.string() });

/** One thing that can be rated, with what was said of it. */
export const RatingRound = z.strictObject({
  seq: z.int().min(1),
  at: Instant,
  grade: Grade.nullable(),
  text: z.string().nullable(),
  callBack: z.boolean(),
  /** Until the month closes it can be said, and changed. */
  isOpen: z.boolean(),
  answer: RatingAnswer.nullable(),
});
export const RatingRounds = z.strictObject({ rounds: z.array(RatingRound) }).meta({ id: 'RatingRounds' });
export type RatingRounds = z.infer<typeof RatingRounds>;

/** A rating as the office reads it: of no case and no person, unless the resident wants to be called. */
export const OfficeRating = z.strictObject({
  id: z.string(),
  grade: Grade,
  text: z.string().nullable(),
  /** Whom to call back about which case; null where they did not ask for it. */
  about: z.strictObject({ caseId: CaseId, number: CaseNumber }).nullable(),
  /** The last day to put a bad one right; null for the others. */
  fixBy: Day.nullable(),
  isLate: z.boolean(),
  answer: RatingAnswer.nullable(),
});
export const OfficeRatings = z
  .strictObject({
    month: Month,
    counts: z.array(z.strictObject({ grade: Grade, count: z.int() })),
    ratings: z.array(OfficeRating),
  })
  .meta({ id: 'OfficeRatings' });
export type OfficeRatings = z.infer<typeof OfficeRatings>;
