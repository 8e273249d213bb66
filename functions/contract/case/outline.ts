import { EventWord } from '../deeds/actions';
import { Instant } from '../ids';
import { ServiceLanguage } from '../words';
import * as z from '../z';

/** What was decided last: by which step, when, and which of its outcomes; never the words of it. */
export const CaseOutcome = z
  .strictObject({ word: EventWord, at: Instant, outcome: z.string() })
  .meta({ id: 'CaseOutcome' });
export type CaseOutcome = z.infer<typeof CaseOutcome>;

/**
 * Enough to know whether an interest of one's own stands against a case, and no more. For the office that handed it over,
 * once others answer for it: what it is about and what came of it, without who it is between.
 */
export const CaseOutline = z
  .strictObject({
    about: z.string(),
    language: ServiceLanguage,
    /** As they were written, and whom we read in it where that is more. */
    parties: z.array(z.string()),
    readAs: z.array(z.string()),
    outcome: CaseOutcome.nullable(),
  })
  .meta({ id: 'CaseOutline' });
export type CaseOutline = z.infer<typeof CaseOutline>;
