import type { Glyph } from './glyphs';

/** GB/T 15834: what may not begin a line, and what may not end one. */
const notFirst = new Set('，。、；：？！）》〉】〕”’…—·%％,.;:?!)]}');
const notLast = new Set('（《〈【〔“‘([{');
const isLatin = ({ char, isMissing }: Glyph): boolean => !isMissing && /[\w@/&=+#-]/.test(char);

/** Whether a line may end between two characters. */
function mayBreak(before: Glyph | undefined, after: Glyph): boolean {
  if (!before) return false;
  if (notFirst.has(after.char) || notLast.has(before.char)) return false;
  return !(isLatin(before) && isLatin(after));
}

/** Where the line that begins at `from` and no longer fits at `to` is ended: the last place it may be. */
function breakBefore(glyphs: readonly Glyph[], from: number, to: number): number {
  for (let at = to; at > from; at -= 1) {
    const after = glyphs[at];
    if (after && mayBreak(glyphs[at - 1], after)) return at;
  }
  // A word wider than the line is cut where the line ends.
  return to;
}

/**
 * Characters in lines of at most so many points, by the rules of Chinese typesetting. `first` is taken off the first line.
 * @returns one line at least
 */
export function breakLines(
  glyphs: readonly Glyph[],
  width: number,
  widthOf: (glyph: Glyph) => number,
  first = 0,
): Glyph[][] {
  const lines: Glyph[][] = [];
  let from = 0;
  let used = first;
  for (let at = 0; at < glyphs.length; at += 1) {
    const glyph = glyphs[at];
    if (!glyph) break;
    const wide = widthOf(glyph);
    if (used + wide > width && at > from) {
      const end = breakBefore(glyphs, from, at);
      lines.push(glyphs.slice(from, end));
      from = end;
      used = glyphs.slice(end, at).reduce((sum, one) => sum + widthOf(one), 0);
    }
    used += wide;
  }
  return [...lines, glyphs.slice(from)];
}
