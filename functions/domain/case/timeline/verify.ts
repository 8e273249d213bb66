import type { CaseEvent } from '../case';
import { digestOf, genesis } from './digest';

/**
 * The sequence of the first event that is missing, out of order, or not what was written; null when the chain
 * holds. Compare the last digest with the head's tip to see whether the end was cut.
 */
export function firstBreak(events: readonly CaseEvent[]): number | null {
  let previous = genesis;
  for (const [index, event] of events.entries()) {
    const { digest, ...rest } = event;
    if (event.seq !== index + 1 || event.previous !== previous || digestOf(rest) !== digest) return index + 1;
    previous = digest;
  }
  return null;
}
