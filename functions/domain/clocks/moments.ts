import type { Instant } from '../../contract/ids';
import type { RunningClock } from '../case/case';
import { addDays, addHours, addMs, dayOf, hourOf } from './day';
import { isPaused } from './pause';
import { isOfHours } from './period';
import { clockRow } from './table';

/** A moment of a clock that somebody has to attend to, and how many days are then left. */
export type Moment =
  | { at: Instant; what: 'warn'; daysLeft: number }
  | { at: Instant; what: 'half' | 'due' | 'supervisor' | 'above' };

type Timed = Pick<RunningClock, 'key' | 'startedAt' | 'dueAt'>;

/** Warnings of a period of days: so many days before its last one, at this hour in Asia/Shanghai (a setting). */
const warnedDaysBefore = [7, 3, 1] as const;
const warnedAtHour = 9;

/** Hours after the last moment at which the supervisor, and then the level above, is told (a setting). */
const toldUpwardsAfter = {
  hour: { supervisor: 2, above: 12 },
  dutyHour: { supervisor: 2, above: 12 },
  calendarDay: { supervisor: 24, above: 72 },
  workingDay: { supervisor: 24, above: 72 },
  month: { supervisor: 24, above: 72 },
} as const;

const warnings = ({ startedAt, dueAt }: Timed): Moment[] =>
  warnedDaysBefore
    .map((daysLeft) => ({ daysLeft, day: addDays(dayOf(dueAt), -daysLeft) }))
    .filter(({ day }) => day > dayOf(startedAt))
    .map(({ daysLeft, day }) => ({ at: hourOf(day, warnedAtHour), what: 'warn', daysLeft }));

/** Half of the time to the last moment, rest of the desk included. */
const halfWay = ({ key, startedAt, dueAt }: Timed): Moment[] =>
  clockRow(key).warnsHalfWay
    ? [{ at: addMs(startedAt, (Date.parse(dueAt) - Date.parse(startedAt)) / 2), what: 'half' }]
    : [];

/** All moments of a clock, in order. Their number and order stay the same while its dates do. */
export function momentsOf(clock: Timed): Moment[] {
  const { unit, whenDue } = clockRow(clock.key);
  const before = isOfHours({ unit }) ? halfWay(clock) : warnings(clock);
  const due: Moment = { at: clock.dueAt, what: 'due' };
  if (whenDue !== 'overdue') return [...before, due];
  const { supervisor, above } = toldUpwardsAfter[unit];
  return [
    ...before,
    due,
    { at: addHours(clock.dueAt, supervisor), what: 'supervisor' },
    { at: addHours(clock.dueAt, above), what: 'above' },
  ];
}

const awaited = (clock: RunningClock): Moment[] =>
  isPaused(clock) ? [] : momentsOf(clock).slice(clock.stage);

/** When a clock has to be looked at next; null while it stands still, and after its last moment. */
export const nextMoment = (clock: RunningClock): Instant | null => awaited(clock)[0]?.at ?? null;

/** The moments that have come and were not attended to yet. */
export const passedMoments = (clock: RunningClock, at: Instant): Moment[] =>
  awaited(clock).filter((moment) => moment.at <= at);
