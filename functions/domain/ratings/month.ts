import type { Day, Instant } from '../../contract/ids';
import { limits } from '../../contract/limits';
import type { Month } from '../../contract/deeds/ratings';
import type { Calendar } from '../clocks/calendar';
import { countOf } from '../clocks/count';
import { addDays, dayOf } from '../clocks/day';

/** The month of Asia/Shanghai in which something happens. */
export const monthOf = (at: Instant): Month => dayOf(at).slice(0, 7);

/** The month before: the last that has closed. */
export const monthBefore = (month: Month): Month => addDays(`${month}-01`, -1).slice(0, 7);

/** Until then a rating can be changed, and nobody of the office reads it: who said it could be told by the day. */
export const isClosed = (month: Month, at: Instant): boolean => month < monthOf(at);

/**
 * The last day on which the office says what it did about a bad rating: fifteen working days (好差评; a setting, not
 * law), counted from the last day of its month, because it is read only after that.
 */
export function fixBy(month: Month, calendar: Calendar): Day {
  let last = `${month}-28`;
  while (addDays(last, 1).startsWith(month)) last = addDays(last, 1);
  const startedAt = `${last}T04:00:00.000Z`;
  const facts = { startedAt, length: limits.ratingFixDays, pauses: [], extendedBy: 0 };
  const rule = { ...workingDays, startWord: '评价当月结束', pauseWord: '' };
  return dayOf(countOf(rule, facts, calendar).dueAt);
}

const workingDays = { unit: 'workingDay', rolls: false } as const;
