import type { CaseEvent, CaseHead } from '../case';
import { firstOther } from '../stepWords';
import { genesis } from './digest';
import { isAsSaid, isLeftBy, isOwners, isWritten } from './verify';

/**
 * The first break (`firstBreakOf`) among some steps of a case that has not given up its texts, as far as they show it: each
 * is there and what was written, those that follow each other are linked, and the last one leads to the head. What lies between them is looked
 * at where the case is read whole. `steps`: which were read, in order.
 */
export function firstBreakAmong(
  { head, events }: { head: CaseHead; events: readonly CaseEvent[] },
  steps: readonly number[],
): number | null {
  const at = new Map(events.map((event) => [event.seq, event]));
  const digestBefore = (seq: number) => (seq === 1 ? genesis : at.get(seq - 1)?.digest);
  const broken = steps.find((seq) => {
    const event = at.get(seq);
    if (event?.caseId !== head.id || event.isErased) return true;
    const before = digestBefore(seq);
    const isLinked = before === undefined || event.previous === before;
    return !isLinked || !isWritten(event) || !isAsSaid(event, head.salt, false);
  });
  const found = broken ?? firstOther(head, events);
  if (found !== null) return found;
  const last = at.get(head.version);
  if (last && !isLeftBy(head, last)) return head.version;
  return at.has(1) && !isOwners(head, events) ? head.version : null;
}
