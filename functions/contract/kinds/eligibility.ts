import * as z from '../z';

/**
 * How an application stands to the hardship check: none for this matter, none for this person, declared, or for the
 * agency to say. There is no word for "no": a refusal is the agency's, after it has read the application.
 */
export const EligibilityAnswer = z
  .enum(['noMeansTest', 'exemptFromProof', 'declareHardship', 'agencyDecides'])
  .meta({ id: 'EligibilityAnswer' });
export type EligibilityAnswer = z.infer<typeof EligibilityAnswer>;

export const Eligibility = z
  .strictObject({
    answer: EligibilityAnswer,
    /** The article and item that the answer rests on. */
    article: z.string(),
    /** False when nothing about income may be asked. */
    asksIncome: z.boolean(),
    /** The law names this matter; where it does not, the agency also decides whether it is covered. */
    matterIsNamed: z.boolean(),
  })
  .meta({ id: 'Eligibility' });
export type Eligibility = z.infer<typeof Eligibility>;
