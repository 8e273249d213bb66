/** One thing a case is found by: a pair of characters or a word of what was written, or the name of somebody, whole or the surname alone. */
export type Term = { sort: 'word' | 'name'; value: string };

/**
 * Runs of Chinese characters, and words of any other writing. What is written of Chinese has no gaps between its words, and a
 * dictionary would cut 农村路 otherwise than the 村路 that is looked for, and otherwise again with its next release: so pairs of
 * neighbours stand for it, which are the same wherever they stand.
 */
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
const isHan = /^\p{Script=Han}/u;

/** These stand in every text and tell no two of them apart: a pair with one of them is passed over. */
const everywhere = new Set('的了吗呢啊吧们我你您他她它这那');

/** Digits beyond this are numbers of phones, papers and accounts: found by themselves, or not at all. */
const longNumber = /\d{7}/;

const pairs = (run: readonly string[]): string[] =>
  run.slice(1).flatMap((second, at) => {
    const first = run[at] ?? '';
    return everywhere.has(first) || everywhere.has(second) ? [] : [first + second];
  });

/** What a text is found by, each once, in its order. */
export function wordsIn(text: string): string[] {
  const found = text.normalize('NFKC').toLowerCase().match(runs) ?? [];
  const all = found.flatMap((run) => {
    const characters = [...run];
    if (isHan.test(run)) return pairs(characters);
    return characters.length > 1 && !longNumber.test(run) ? [run] : [];
  });
  return [...new Set(all)];
}
