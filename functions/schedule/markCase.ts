import type { CaseId, Instant } from '../contract/ids';
import type { Move } from '../domain/case';
import { markOverdue } from '../domain/markOverdue';
import { Refused } from '../domain/refused';
import type { Cases } from '../store/ports';

type Kept = Pick<Cases, 'get' | 'save'>;

/** `nothing`: not late, or another sweep was first. `left`: people keep acting on it; the next sweep finds it again. */
export type Marked = 'marked' | 'nothing' | 'left';

/** Writes a step, unless the case moved on since it was read. */
async function saved(move: Move, cases: Kept): Promise<boolean> {
  try {
    await cases.save(move);
    return true;
  } catch (error) {
    if (error instanceof Refused && error.code === 'stale_version') return false;
    throw error;
  }
}

/**
 * Records on one case that its date has passed. Twice, or by two at once, is once.
 * `seen`: the version that another was found to have made meanwhile, when this is the second reading.
 */
export async function markCase(id: CaseId, cases: Kept, now: () => Instant, seen?: number): Promise<Marked> {
  const head = await cases.get(id, seen);
  const move = head && markOverdue(head, now());
  if (!move) return 'nothing';
  if (await saved(move, cases)) return 'marked';
  return seen ? 'left' : markCase(id, cases, now, head.version + 1);
}
