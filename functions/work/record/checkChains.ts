import type { CaseId, Day, Instant } from '../../contract/ids';
import { firstBreakOf } from '../../domain/case/timeline/verify';
import { addDays, addMs, dayOf, endOfDay } from '../../domain/clocks/day';
import type { Cases } from '../../store/cases/cases';
import type { ChainMark, ChainMarkAt } from '../../store/roots/chainMark';
import type { DayDigests, NotedStep } from '../../store/roots/dayDigests';
import { emptyTally, walkDay, type Walk } from '../clock/walkDay';

export type ChainDeps = Pick<Walk, 'remaining' | 'failed'> & {
  cases: Pick<Cases, 'whole' | 'dueOn'>;
  dayDigests: Pick<DayDigests, 'on'>;
  chainMark: ChainMark;
  now: Instant;
  /** Told of a case whose record is not what was written, and from which step. */
  broken: (caseId: CaseId, seq: number) => void;
};

/** Cases read at once, and the time kept back to finish them. */
const atOnce = 10;
const keptBackMs = 10_000;
/** Open cases are found along the due index, as far as a date can lie, so many of its days a day: a week for all. */
const daysBack = 366;
const daysAhead = 731;
const slice = 160;

/** The first step of a case that is not what was written, or not what was noted of it on its day. */
async function breakOf(
  id: CaseId,
  noted: readonly NotedStep[],
  { cases }: ChainDeps,
): Promise<number | null> {
  const whole = await cases.whole(id);
  if (!whole) return 1;
  const changed = noted.filter(({ seq, digest }) => whole.events[seq - 1]?.digest !== digest);
  const found = [firstBreakOf(whole), ...changed.map(({ seq }) => seq)].filter((seq) => seq !== null);
  return found.length > 0 ? Math.min(...found) : null;
}

async function check(id: CaseId, noted: readonly NotedStep[], deps: ChainDeps): Promise<void> {
  try {
    const seq = await breakOf(id, noted, deps);
    if (seq !== null) deps.broken(id, seq);
  } catch (error) {
    deps.failed(id, error);
  }
}

function byCase(steps: readonly NotedStep[]): [CaseId, NotedStep[]][] {
  const cases = new Map<CaseId, NotedStep[]>();
  for (const step of steps) cases.set(step.caseId, [...(cases.get(step.caseId) ?? []), step]);
  return [...cases];
}

/** Every case in which something was done on a day that is over: so those that were closed on it as well. */
async function checkSteps(mark: ChainMarkAt, deps: ChainDeps): Promise<ChainMarkAt> {
  const { chainMark, dayDigests, now, remaining } = deps;
  let reached = mark;
  const note = (steps: ChainMarkAt['steps']) => chainMark.set((reached = { ...reached, steps }));
  const yesterday = addDays(dayOf(now), -1);
  let after = mark.steps?.after;
  for (let day = mark.steps?.day ?? yesterday; day <= yesterday; day = addDays(day, 1), after = undefined) {
    const left = byCase(await dayDigests.on(day)).filter(([caseId]) => after === undefined || caseId > after);
    for (let from = 0; from < left.length; from += atOnce) {
      if (remaining() < keptBackMs) return reached;
      const some = left.slice(from, from + atOnce);
      await Promise.all(some.map(([caseId, noted]) => check(caseId, noted, deps)));
      const last = some.at(-1)?.[0];
      await note({ day, ...(last && { after: last }) });
    }
    await note({ day: addDays(day, 1) });
  }
  return reached;
}

/** Every open case that has a date, a slice of the due index a day: those in which nothing was done as well. */
async function checkOpen(mark: ChainMarkAt, deps: ChainDeps): Promise<void> {
  const { chainMark, now, remaining } = deps;
  const { open } = mark;
  const today = dayOf(now);
  if (open && open.walkedOn >= today) return;
  const first = addDays(today, -daysBack);
  const last = addDays(today, daysAhead);
  const isInside = open !== undefined && open.next >= first && open.next <= last;
  let day: Day = isInside ? open.next : first;
  const walk: Walk = {
    ...deps,
    visit: async (id) => {
      await check(id, [], deps);
      return 'nothing';
    },
  };
  for (let walked = 0; walked < slice && day <= last; walked += 1, day = addDays(day, 1)) {
    // Not finished: the day is gone through again tomorrow.
    if (remaining() < keptBackMs) break;
    if ((await walkDay(day, addMs(endOfDay(day), 1), walk, emptyTally())) === 'outOfTime') break;
  }
  await chainMark.set({ ...mark, open: { walkedOn: today, next: day } });
}

/**
 * Checks the record of every case in which something was done, the day after, against what was noted of it when it was
 * done, and of every open case once a week. A run cut short goes on where it was; nothing is written but that mark.
 */
export async function checkChains(deps: ChainDeps): Promise<void> {
  await checkOpen(await checkSteps(await deps.chainMark.get(), deps), deps);
}
