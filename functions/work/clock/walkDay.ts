import type { CaseId, Day, Instant } from '../../contract/ids';
import type { Cases } from '../../store/cases/cases';
import type { Became } from './stepOn';

/** Cases by what became of them. */
export type Tally = Record<Became | 'failed', number>;

export const emptyTally = (): Tally => ({ changed: 0, nothing: 0, left: 0, failed: 0 });

export type Walk = {
  cases: Pick<Cases, 'dueOn'>;
  visit: (id: CaseId) => Promise<Became>;
  /** Milliseconds this run may still take. */
  remaining: () => number;
  /** Told of a case that could not be read or written, or of a day that could not be asked for; the walk goes on. */
  failed: (idOrDay: string, error: unknown) => void;
};

/** How far the walk of a day came: to its end, until time ran out, or until its cases could not be asked for. */
type Walked = 'whole' | 'outOfTime' | 'unread';

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

/** Visits the cases of one day of the due index whose moment is before an instant. */
export async function walkDay(day: Day, before: Instant, walk: Walk, tally: Tally): Promise<Walked> {
  let cursor: string | null | undefined;
  do {
    if (walk.remaining() < keptBackMs) return 'outOfTime';
    try {
      const page = await walk.cases.dueOn(day, before, { cursor: cursor ?? undefined, limit: atOnce });
      await visitAll(page.rows, walk, tally);
      cursor = page.next;
    } catch (error) {
      walk.failed(day, error);
      return 'unread';
    }
  } while (cursor);
  return 'whole';
}
