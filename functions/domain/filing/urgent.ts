import type { Day } from '../../contract/ids';
import { daysBetween } from '../clocks/day';

/** 法律援助法 44: fewer than seven days (不足七日) to the end of the period. */
const urgentBelow = 7;

/**
 * Whether aid may be given before the review because the period to sue, to go to arbitration or to ask for review is
 * about to end. On its last day and after it, too: whether it is really over is for a lawyer to say, at once.
 */
export const isUrgent = (limitationOn: Day | null, today: Day): boolean =>
  limitationOn !== null && daysBetween(today, limitationOn) < urgentBelow;
