import type { Instant } from '../../../../functions/contract/ids';
import type { CaseHead, Move } from '../../../../functions/domain/case/case';
import { nextDue } from '../../../../functions/domain/clocks/turn';
import { dayOf, hourOf } from '../../../../functions/domain/clocks/day';
import { timeWord } from '../../../../functions/domain/clocks/wording';
import { swept } from '../../swept';

export { swept };

/** Ticks at the very moment of everything that falls due until a day has passed, as a sweep that never fails. */
export function punctual(head: CaseHead, until: Instant): Move[] {
  const moves: Move[] = [];
  for (let now = head; ;) {
    const due = nextDue(now.clocks);
    if (due === null || due > until) return moves;
    const found = swept(now, due);
    if (found.length === 0) throw new Error(`nothing to tell at ${due}`);
    moves.push(...found);
    now = found.at(-1)?.head ?? now;
  }
}

/** The word of the clock, and to whom it went or how many days before. */
function wordsOf({ event: { word, details } }: Move): string {
  const { daysLeft, to } = details;
  if (typeof daysLeft === 'number') return `${word} ${daysLeft}`;
  return typeof to === 'string' ? `${word} ${to}` : word;
}

/** What the clock said, a line each, with the day and the time. */
export const told = (moves: readonly Move[]): string[] =>
  moves.map((move) => `${dayOf(move.event.at)} ${timeWord(move.event.at)} ${wordsOf(move)}`);

/** The same without the times: which rungs were climbed. */
export const rungs = (moves: readonly Move[]): string[] => moves.map(wordsOf);

export const nineOn = (day: string): Instant => hourOf(day, 9);
