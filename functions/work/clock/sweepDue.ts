import type { Day, Instant } from '../../contract/ids';
import { addDays, dayOf } from '../../domain/clocks/day';
import type { SweepMark } from '../../store/sweepMarks';
import { sweepCase, type SweepCaseDeps } from './sweepCase';
import { emptyTally, walkDay, type Tally, type Walk } from './walkDay';

export type SweepDeps = SweepCaseDeps &
  Pick<Walk, 'remaining' | 'failed'> & { cases: Walk['cases']; sweepMark: SweepMark };

/** What became of the cases, how many days could not be asked for, and whether the run came to its end. */
export type Swept = Tally & { daysUnread: number; finished: boolean };

/** Days behind the mark that are looked at again: an index is written a moment after its case. */
const again = 1;
/** The same, in the first run of a day: a date that was paused may go on already past. And in the very first run. */
const againDaily = 31;
const againEver = 366;

function firstDay(mark: Instant | null, now: Instant): Day {
  if (!mark) return addDays(dayOf(now), -againEver);
  return addDays(dayOf(mark), dayOf(mark) === dayOf(now) ? -again : -againDaily);
}

/**
 * Attends to every case that has come to a moment of one of its dates, from where the last finished run came to until
 * now. The mark moves only when nothing was left over, so an outage of a day or a run cut short is made up by the next; a
 * day that cannot be asked for holds up no other.
 * Costs one query a day looked at, and for each case due a read and a write a step.
 */
export async function sweepDue(sweep: SweepDeps): Promise<Swept> {
  const began = sweep.now();
  const tally = emptyTally();
  let daysUnread = 0;
  const walk: Walk = { ...sweep, visit: (id) => sweepCase(id, sweep) };
  for (let day = firstDay(await sweep.sweepMark.get(), began); day <= dayOf(began); day = addDays(day, 1)) {
    const walked = await walkDay(day, began, walk, tally);
    if (walked === 'outOfTime') return { ...tally, daysUnread, finished: false };
    if (walked === 'unread') daysUnread += 1;
  }
  if (tally.left === 0 && tally.failed === 0 && daysUnread === 0) await sweep.sweepMark.set(began);
  return { ...tally, daysUnread, finished: true };
}
