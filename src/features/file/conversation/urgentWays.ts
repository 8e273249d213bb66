import type { HelpAsked } from '../../../../functions/contract/help';
import type { Circumstances } from '../../../../functions/contract/kinds/circumstances';
import { hintsIn } from '../../../../functions/contract/plainWords';
import type { Situation } from '../../../../functions/contract/situation';
import { isRisky, urgentWaysIn, type UrgentWay } from '../../../../functions/contract/urgentWays';

/** What is known of every draft when it is asked whether something cannot wait. */
export type Hurry = { areaCode: string; circumstances: Circumstances };

/**
 * What a kind says of its own draft. They are methods so that each kind may read more of its draft than the questions that all
 * kinds share know of.
 */
export type Told = {
  words(written: Hurry): string;
  /** The topic or the matter, as far as it was picked. */
  about?(written: Hurry): Pick<HelpAsked, 'topic' | 'matter'>;
};

/** A draft as the contract's lists read it; no word of it leaves the phone for that. */
export const situationOf = (told: Told, written: Hurry): Situation => ({
  ...told.about?.(written),
  circumstances: written.circumstances,
  hints: hintsIn([told.words(written)]),
});

export const urgentWaysOf = (told: Told, written: Hurry): UrgentWay[] =>
  urgentWaysIn(situationOf(told, written));

/** Whether nothing of a draft may stand where whoever takes up the phone looks first. */
export const isRiskyDraft = (told: Told, written: Hurry): boolean => isRisky(urgentWaysOf(told, written));
