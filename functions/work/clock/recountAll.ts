import type { CaseId, Day, Instant } from '../../contract/ids';
import { recountCase } from '../../domain/systemSteps/recount';
import { addDays, addMs, dayOf, endOfDay } from '../../domain/clocks/day';
import type { ClockSettings } from '../../domain/clocks/rules';
import type { CalendarMark } from '../../store/sweepMarks';
import type { Cases } from '../../store/cases/cases';
import { StoreUnavailable } from '../../store/table/orUnavailable';
import { stepOn, type Became } from './stepOn';
import { emptyTally, walkDay, type Tally, type Walk } from './walkDay';

export type RecountDeps = Pick<Walk, 'remaining' | 'failed'> & {
  cases: Pick<Cases, 'get' | 'save' | 'dueOn'>;
  calendarMark: CalendarMark;
  rules: ClockSettings;
  now: () => Instant;
};

/** Where in the due index an open case can stand: at its next moment, a warning perhaps, or one long past. */
const daysBack = 366;
const daysAhead = 731;
/** How many days of it are walked between two notes of how far the walk has come. */
const notedEvery = 30;

/** A case met by an outage is come back to. One that cannot be read is counted anew at its own next moment. */
const recountOne = async (id: CaseId, { cases, rules, now }: RecountDeps): Promise<Became> => {
  try {
    return await stepOn(id, cases, async (head) => recountCase(head, now(), rules));
  } catch (error) {
    if (error instanceof StoreUnavailable) return 'left';
    throw error;
  }
};

/**
 * Counts the dates of all open cases again when the calendar is another than the last time, day by day of the due index.
 * The mark keeps the first day that is not done: a run cut short is taken up there, and a day walked twice changes
 * nothing. Null when there was nothing to do, which costs one read.
 */
export async function recountAll(recounting: RecountDeps): Promise<Tally | null> {
  const { calendarMark, rules, now } = recounting;
  const { version } = rules.calendar;
  const mark = await calendarMark.get();
  const goesOn = mark?.version === version;
  if (goesOn && mark.next === null) return null;

  const today = dayOf(now());
  const first = (goesOn ? mark.next : null) ?? addDays(today, -daysBack);
  const last = addDays(today, daysAhead);
  const walk: Walk = { ...recounting, visit: (id) => recountOne(id, recounting) };
  const tally = emptyTally();
  let comeBackTo: Day | null = null;
  let walked = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (walked > 0 && walked % notedEvery === 0) await calendarMark.set({ version, next: comeBackTo ?? day });
    const left = tally.left;
    const cameTo = await walkDay(day, addMs(endOfDay(day), 1), walk, tally);
    if (cameTo !== 'whole' || tally.left > left) comeBackTo ??= day;
    if (cameTo === 'outOfTime') break;
    walked += 1;
  }
  await calendarMark.set({ version, next: comeBackTo });
  return tally;
}
