import type { Day } from '../../contract/ids';
import type { Calendar } from './calendar';
import { addDays, addHours, addMonths, dayOf, endOfDay, yearOf } from './day';
import { isOfHours, type Counted, type Facts, type PeriodRule } from './period';
import { stepsOf } from './steps';
import { afterDutyHours, daysFrom, firstFrom, isPausedOn, lastWorkingDay, nthDay } from './walk';

export type { Facts, Pause } from './period';

/** `provisional`: it reaches into a year whose holidays are not published. `steps`: how it was counted, in words. */
export type Dates = Counted & { provisional: boolean; steps: string[] };

/** Hours run by the clock, through nights and holidays alike, or while the desk is on duty; neither is paused nor extended. */
function hoursFrom({ unit }: PeriodRule, { startedAt, length }: Facts, calendar: Calendar): Counted {
  const dueAt =
    unit === 'dutyHour' ? afterDutyHours(startedAt, length, calendar) : addHours(startedAt, length);
  const raw = dayOf(dueAt);
  return { raw, rolled: raw, target: raw, dueAt };
}

function daysFromStart(rule: PeriodRule, facts: Facts, calendar: Calendar): Counted {
  const start = dayOf(facts.startedAt);
  const counts = (day: Day) =>
    !isPausedOn(facts.pauses, day) && (rule.unit !== 'workingDay' || calendar.isWorkingDay(day));
  const raw =
    rule.unit === 'month'
      ? nthDay(addMonths(start, facts.length), facts.extendedBy, counts)
      : nthDay(start, facts.length + facts.extendedBy, counts);
  // 民法典 203 moves the last day past the rest and gives nobody more days: a pause begun after the raw one moves nothing.
  const rolled = firstFrom(raw, calendar.isWorkingDay);
  const target = lastWorkingDay(start, raw, calendar) ?? rolled;
  return { raw, rolled, target, dueAt: endOfDay(rule.rolls ? rolled : raw) };
}

/** The years among the days whose holidays were asked for that have none published. */
function unpublished(
  rule: PeriodRule,
  start: Day,
  { raw, rolled, target }: Counted,
  calendar: Calendar,
): number[] {
  if (rule.unit === 'hour') return [];
  if (rule.unit === 'dutyHour' && calendar.duty.on === 'everyDay') return [];
  const lookedBackTo = target > raw ? start : target;
  const first =
    rule.unit === 'dutyHour' ? start : rule.unit === 'workingDay' ? addDays(start, 1) : lookedBackTo;
  return [...new Set(daysFrom(first, rolled).map(yearOf))].filter((year) => !calendar.isPublished(year));
}

/**
 * Counts a period by law, in Asia/Shanghai: the day of the start does not count (民法典 201), paused days do not, and
 * where the rule rolls, a last day of rest moves to the next working day (203). An open pause has no end yet and is
 * told, not counted. Hours are counted from the moment itself. Make-up week-ends (调休) are working days; a year not published has the holidays of the regulation.
 */
export const countOf = (rule: PeriodRule, facts: Facts, calendar: Calendar): Counted =>
  isOfHours(rule) ? hoursFrom(rule, facts, calendar) : daysFromStart(rule, facts, calendar);

/** The same, with what is shown of it: how it was counted, and whether that may still change. */
export function datesOf(rule: PeriodRule, facts: Facts, calendar: Calendar): Dates {
  const counted = countOf(rule, facts, calendar);
  const years = unpublished(rule, dayOf(facts.startedAt), counted, calendar);
  const steps = stepsOf({ rule, facts, counted, calendar, unpublished: years });
  return { ...counted, provisional: years.length > 0, steps };
}
