import type { Sought } from './asked';
import { wordsIn } from './terms';

/** So many pairs of a title are looked for: its beginning says what it is about. */
const most = 8;
/** Two titles are alike that share so many of them: one alone is in too many. */
const least = 2;

/** What a case like this one is found by: any of the pairs of its title; null for a title that says nothing. */
export function likeThis(title: string): Sought | null {
  const words = wordsIn(title).slice(0, most);
  return words.length < least
    ? null
    : { any: words.map((value): Sought => ({ term: { sort: 'word', value } })) };
}

/** How much two titles have in common, from 0 to 1; 0 where it is too little to say so. */
export function likeness(one: string, other: string): number {
  const [mine, theirs] = [wordsIn(one), new Set(wordsIn(other))];
  const shared = mine.filter((word) => theirs.has(word)).length;
  return shared < least ? 0 : shared / Math.max(mine.length, theirs.size);
}
