import type { CaseId, Day, Instant } from '../contract/ids';
import { addDays, dayOf } from '../domain/clocks/day';
import type { Cases, SweepMark } from '../store/ports';
import { markCase, type Marked } from './markCase';

export type Sweep = {
  cases: Pick<Cases, 'get' | 'save' | 'dueOn'>;
  sweepMark: SweepMark;
  now: () => Instant;
  /** Milliseconds this run may still take. */
  remaining: () => number;
  /** Told of a case that could not be read or written; the sweep goes on with the others. */
  failed: (id: CaseId, error: unknown) => void;
};

/** Cases by what became of them, and whether the run came to its end. */
export type Swept = Record<Marked | 'failed', number> & { finished: boolean };

/** Cases worked on at once, and the time kept back to finish them. */
const atOnce = 10;
const keptBackMs = 10_000;

/** Days behind the mark that are looked at again: an index is written a moment after its case. */
const again = 1;
/** The same, in the first run of a day: a date that was paused may go on already past. And in the very first run. */
const againDaily = 31;
const againEver = 366;

function firstDay(mark: Instant | null, now: Instant): Day {
  if (!mark) return addDays(dayOf(now), -againEver);
  return addDays(dayOf(mark), dayOf(mark) === dayOf(now) ? -again : -againDaily);
}

async function sweepPage(ids: CaseId[], sweep: Sweep, swept: Swept): Promise<void> {
  const one = (id: CaseId): Promise<Marked | 'failed'> =>
    markCase(id, sweep.cases, sweep.now).catch((error: unknown) => {
      sweep.failed(id, error);
      return 'failed';
    });
  for (const became of await Promise.all(ids.map(one))) swept[became] += 1;
}

/** One day of the due index, page by page. False when time ran out. */
async function sweepDay(day: Day, before: Instant, sweep: Sweep, swept: Swept): Promise<boolean> {
  let cursor: string | null | undefined;
  do {
    if (sweep.remaining() < keptBackMs) return false;
    const page = await sweep.cases.dueOn(day, before, { cursor: cursor ?? undefined, limit: atOnce });
    await sweepPage(page.rows, sweep, swept);
    cursor = page.next;
  } while (cursor);
  return true;
}

/**
 * Marks every case whose date has passed, from where the last finished run came to until now. The mark moves only when
 * nothing was left over, so an outage of a day or a run cut short is made up by the next. Costs one query a day
 * looked at, and a read and a write for each case due.
 */
export async function sweepDue(sweep: Sweep): Promise<Swept> {
  const began = sweep.now();
  const swept: Swept = { marked: 0, nothing: 0, left: 0, failed: 0, finished: true };
  for (let day = firstDay(await sweep.sweepMark.get(), began); day <= dayOf(began); day = addDays(day, 1)) {
    swept.finished = await sweepDay(day, began, sweep, swept);
    if (!swept.finished) return swept;
  }
  if (swept.left === 0 && swept.failed === 0) await sweep.sweepMark.set(began);
  return swept;
}
