import type { CaseId, Day, Instant } from '../contract/ids';
import type { Cases } from '../store/cases/cases';
import type { Became } from './stepOn';

/** Cases by what became of them. */
export type Tally = Record<Became | 'failed', number>;

export const emptyTally = (): Tally => ({ changed: 0, nothing: 0, left: 0, failed: 0 });

export type Walk = {
  cases: Pick<Cases, 'dueOn'>;
  visit: (id: CaseId) => Promise<Became>;
  /** Milliseconds this run may still take. */
  remaining: () => number;
  /** Told of a case that could not be read or written; the walk goes on with the others. */
  failed: (id: CaseId, error: unknown) => void;
};

/** Cases worked on at once, and the time kept back to finish them. */
const atOnce = 10;
const keptBackMs = 10_000;

async function visitAll(ids: CaseId[], { visit, failed }: Walk, tally: Tally): Promise<void> {
  const one = (id: CaseId): Promise<Became | 'failed'> =>
    visit(id).catch((error: unknown) => {
      failed(id, error);
      return 'failed';
    });
  for (const became of await Promise.all(ids.map(one))) tally[became] += 1;
}

/** Visits the cases of one day of the due index whose moment is before an instant. False when time ran out. */
export async function walkDay(day: Day, before: Instant, walk: Walk, tally: Tally): Promise<boolean> {
  let cursor: string | null | undefined;
  do {
    if (walk.remaining() < keptBackMs) return false;
    const page = await walk.cases.dueOn(day, before, { cursor: cursor ?? undefined, limit: atOnce });
    await visitAll(page.rows, walk, tally);
    cursor = page.next;
  } while (cursor);
  return true;
}
