import type { CaseId } from '../../contract/ids';
import type { CaseHead, Move } from '../../domain/case/case';
import type { Cases } from '../../store/cases/cases';
import { isStale } from '../retry';

export type Kept = Pick<Cases, 'get' | 'save'>;

/** `nothing`: not its time, or another run was first. `left`: people keep acting on it; a later run finds it again. */
export type Became = 'changed' | 'nothing' | 'left';

/** More steps than all the moments of all the dates that one case can have. */
const mostSteps = 40;
/** How often somebody else may be first before the case is left to a later run. */
const mostRivals = 2;

/** Writes a step, unless the case moved on since it was read. */
async function saved(move: Move, cases: Kept): Promise<boolean> {
  try {
    await cases.save(move);
    return true;
  } catch (error) {
    if (isStale(error)) return false;
    throw error;
  }
}

/**
 * Takes one step after another on a case until there is none, each of its own transaction. Stopped anywhere, it goes on
 * there the next time; two at once, each step is taken once.
 */
export async function stepOn(
  id: CaseId,
  cases: Kept,
  next: (head: CaseHead) => Promise<Move | null>,
): Promise<Became> {
  let head = await cases.get(id);
  let rivals = 0;
  let became: Became = 'nothing';
  for (let step = 0; head && step < mostSteps; step += 1) {
    const move = await next(head);
    if (!move) return became;
    if (await saved(move, cases)) {
      head = move.head;
      became = 'changed';
    } else {
      rivals += 1;
      if (rivals === mostRivals) return 'left';
      head = await cases.get(id, head.version + 1);
    }
  }
  return head ? 'left' : became;
}
