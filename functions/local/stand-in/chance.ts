import type { Fault, Likely } from './fault';

/** The fault that the next request to a path suffers, if any. */
export type Chance<Path, Code> = (path: Path) => Fault<Code> | undefined;

/** Numbers from 0 up to but not 1, always the same for a seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One draw for each request to a path that is listed; the shares of a path lie side by side. */
export function chanceOf<Path, Code>(
  seed: number,
  likely: readonly Likely<Path, Code>[],
): Chance<Path, Code> {
  const next = numbersFrom(seed);
  return (path) => {
    const here = likely.filter((one) => one.path === path);
    if (here.length === 0) return undefined;
    let left = next();
    return here.find(({ share }) => (left -= share) < 0)?.fault;
  };
}
