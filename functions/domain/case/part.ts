import type { EventWord } from '../../contract/deeds/actions';
import type { CaseHead } from './case';
import { lastOfEach, stepsOf } from './stepWords';

/** So many steps stand on a page of a case: of nearly all cases every one there is. */
export const lastSteps = 16;

/** Steps of which every one counts for what stands on the page: what was set right, and what the case became. */
const everyOne: readonly EventWord[] = [
  ...(['correct', 'becomes', 'join', 'correctParty', 'chooseSpeaker', 'leave'] as const),
  ...(['correctAnswer', 'takeBackAnswer'] as const),
];

/** The steps on a page of a long case besides its last ones. */
export type Part = {
  /** Steps from further back that the page needs, in order. */
  further: number[];
  /** The first of the last ones; what lies before it is read when it is asked for. */
  from: number;
};

/**
 * Which steps of a case are read for its page: the last ones, and of those before them the filing, of every word the last,
 * and every correction. The page says nothing else of those in between than that they are there. Null where the head does
 * not know which they are, as in cases from before it did: those are read whole, and so is a short case.
 */
export function partOf(head: Pick<CaseHead, 'steps' | 'version'>): Part | null {
  const from = head.version - lastSteps + 1;
  const last = lastOfEach(head);
  const each = stepsOf(head, everyOne);
  if (from <= 1 || !last || !each) return null;
  const further = [...new Set([...last, ...each])].filter((seq) => seq < from).sort((a, b) => a - b);
  return { further, from };
}

/** The steps before one, as many as stand on a page. */
export const stepsBefore = (before: number): number[] =>
  Array.from({ length: Math.min(lastSteps, before - 1) }, (_, at) => Math.max(1, before - lastSteps) + at);
