import { createHash } from 'node:crypto';
import { canonicalJson } from '../../contract/record/canonical';
import type { Day, Digest, Instant } from '../../contract/ids';
import type { Root } from '../../contract/record/root';
import { addDays, addMs, dayOf } from '../../domain/clocks/day';
import { treeOf } from '../../domain/roots/merkle';
import type { DayDigest, DayDigests } from '../../store/roots/dayDigests';
import type { Roots } from '../../store/roots/roots';

export type PublishDeps = {
  dayDigests: DayDigests;
  roots: Roots;
  /** Lays a root where nobody who writes the table can change or take it; null where there is no such place. */
  copyRoot: ((root: Root) => Promise<void>) | null;
  now: Instant;
};

/** How long after midnight a day is closed: what the stream brings later goes into the root of the next. */
const settledMs = 2 * 3_600_000;
/** How many days back such late steps are looked for. A stream keeps its records for one day. */
const lateDays = 3;
/** Writes at once. */
const atOnce = 25;

const linkOf = (said: Omit<Root, 'link'>): Digest =>
  createHash('sha256').update(canonicalJson(said)).digest('hex');

/** The last root there is: of this year, or of the one before. */
async function lastRoot(day: Day, roots: Roots): Promise<Root | null> {
  const year = Number(day.slice(0, 4));
  for (const each of [year, year - 1]) {
    const last = (await roots.in(String(each))).at(-1);
    if (last) return last;
  }
  return null;
}

type Waiting = { on: Day; step: DayDigest };

/** The steps of a day that are in no root yet, and those of the days before that came late. */
async function waitingFor(day: Day, dayDigests: DayDigests): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  for (let on = addDays(day, -lateDays); on <= day; on = addDays(on, 1)) {
    const steps = await dayDigests.on(on);
    // A run that was stopped left its own marks: they are made anew, with what has come since.
    const open = steps.filter(({ root }) => root === null || root.day === day);
    waiting.push(...open.map((step) => ({ on, step })));
  }
  return waiting;
}

/**
 * Makes and publishes the root of one day. The way to it is written to every step first and the root last, so a run that
 * is stopped is simply made again.
 */
async function publish(
  day: Day,
  previous: Digest | null,
  { dayDigests, roots, copyRoot }: PublishDeps,
): Promise<Root> {
  const waiting = await waitingFor(day, dayDigests);
  const { root, paths } = treeOf(waiting.map(({ step }) => step.digest));
  const count = waiting.length;
  for (let from = 0; from < count; from += atOnce) {
    const some = waiting.slice(from, from + atOnce).map(({ on, step }, nth) => {
      const index = from + nth;
      const inclusion = { index, count, path: paths[index] ?? [] };
      return dayDigests.include(on, { ...step, root: { day, inclusion } });
    });
    await Promise.all(some);
  }
  const said = { day, count, root, previous };
  const made = { ...said, link: linkOf(said) };
  // The copy first: a day whose root stands in the table is not come back to.
  await copyRoot?.(made);
  return roots.put(made);
}

/**
 * Publishes the root of every day that is over, each linked to the one before; how many. On the first day of all it
 * begins with the day before. Costs one query where there is nothing to do.
 */
export async function publishRoots(deps: PublishDeps): Promise<number> {
  const closed = addDays(dayOf(addMs(deps.now, -settledMs)), -1);
  let last = await lastRoot(closed, deps.roots);
  let count = 0;
  for (let day = last ? addDays(last.day, 1) : closed; day <= closed; day = addDays(day, 1)) {
    last = await publish(day, last?.link ?? null, deps);
    count += 1;
  }
  return count;
}
