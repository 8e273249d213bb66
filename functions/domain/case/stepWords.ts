import { createHash } from 'node:crypto';
import type { EventWord } from '../../contract/deeds/actions';
import type { CaseEvent, CaseHead } from './case';

// Which word each step of a case was, and whether it moved it, known from the head alone: four letters a step, in their
// order. Whoever needs a few steps of a long case reads those and no others.

const each = 4;
/** A step from before this was kept: nothing is known of it. */
const unknown = '0'.repeat(each);

type Step = Pick<CaseEvent, 'word' | 'from' | 'to'>;

/** Of all words, moving and not, no two have the same letters (a test compares them): they are written, and never change. */
export const lettersOf = (word: EventWord, isMove: boolean): string =>
  createHash('sha256')
    .update(`step ${word} ${isMove ? 'moves' : 'stays'}`)
    .digest('hex')
    .slice(0, each);

const letters = ({ word, from, to }: Step): string => lettersOf(word, from !== to);

/** The letters of all steps with those of one more. */
export const withStep = (steps: string, seq: number, step: Step): string =>
  `${steps.padEnd((seq - 1) * each, unknown)}${letters(step)}`;

/** The letters of each step in their order; null where they are not known of every step, as of cases from before they were kept. */
function lettersIn({ steps, version }: Pick<CaseHead, 'steps' | 'version'>): readonly string[] | null {
  const all: readonly string[] = steps.match(/.{4}/gu) ?? [];
  return all.length === version && !all.includes(unknown) ? all : null;
}

/** The steps of these words, in order; null where it is not known. */
export function stepsOf(
  head: Pick<CaseHead, 'steps' | 'version'>,
  words: readonly EventWord[],
): number[] | null {
  const asked = new Set(words.flatMap((word) => [lettersOf(word, true), lettersOf(word, false)]));
  return lettersIn(head)?.flatMap((one, at) => (asked.has(one) ? [at + 1] : [])) ?? null;
}

/** The first step, and of every word the last that moved the case and the last that did not; null where it is not known. */
export function lastOfEach(head: Pick<CaseHead, 'steps' | 'version'>): number[] | null {
  const last = new Map(lettersIn(head)?.map((one, at) => [one, at + 1]));
  return last.size === 0 ? null : [...new Set([1, ...last.values()])].sort((a, b) => a - b);
}

/** The first step whose letters are not those of its word; null where all are, as far as they are known. */
export function firstOther({ steps }: Pick<CaseHead, 'steps'>, events: readonly CaseEvent[]): number | null {
  const other = events.find((event) => {
    const kept = steps.slice((event.seq - 1) * each, event.seq * each);
    return kept !== '' && kept !== unknown && kept !== letters(event);
  });
  return other?.seq ?? null;
}
