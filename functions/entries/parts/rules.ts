import { calendarOf, publishedYears } from '../../domain/clocks/calendar';
import type { ClockSettings } from '../../domain/clocks/rules';
import type { RulesEnv } from '../../runtime/env';

/** The law as published, with what this place adds to it. */
export const rulesFrom = ({ LOCAL_HOLIDAYS, DUTY_HOURS, CLOCK_LENGTHS }: RulesEnv): ClockSettings => ({
  calendar: calendarOf(publishedYears, LOCAL_HOLIDAYS, DUTY_HOURS),
  lengths: CLOCK_LENGTHS,
});
