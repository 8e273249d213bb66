import { entriesOf } from './entries';
import * as z from './z';
import words from './plainWords.json';

export type Hint = keyof typeof words;

const Patterns = z.array(z.string().min(1)).min(1);

type Looked = ReadonlyMap<Hint, readonly RegExp[]>;
let looked: Looked | undefined;

/** What plain words in a story may be about, each with the turns of phrase that say so (`plainWords.json`). Read when first asked. */
const patterns = (): Looked =>
  (looked ??= new Map(
    entriesOf(words).map(([hint, list]) => [hint, Patterns.parse(list).map((one) => new RegExp(one))]),
  ));

/**
 * What the words of a story may be about. A guess by which something is asked or shown first: nothing is decided by it
 * (product: no decision on a right by a machine), and what was tapped goes before it. The phone looks for itself before anything
 * is sent, so that no word leaves it until then; what was filed is read by the server in the same way.
 */
export const hintsIn = (texts: readonly string[]): ReadonlySet<Hint> =>
  new Set(
    [...patterns()]
      .filter(([, list]) => list.some((one) => texts.some((text) => one.test(text))))
      .map(([hint]) => hint),
  );
