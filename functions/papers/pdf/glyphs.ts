/** One character as it is drawn; one that the fonts lack is drawn as a box with its code. */
export type Glyph = { char: string; isMissing: boolean };

/**
 * Dots between the parts of a Mongolian or Uighur name, in whichever way a keyboard wrote them and the font lacks them: they
 * are all the interpunct of GB/T 15834.
 */
const dots = new Set(['\u0387', '\u2219', '\u22c5', '\u1427', '\u16eb', '\u2e31', '\ufe4d']);
const interpunct = '\u00b7';

/** Says how its neighbours are drawn, or nothing at all: without a picture of its own. */
const isUnseen = (char: string): boolean => /[\p{Cf}\p{Cc}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u.test(char);
const isSpace = (char: string): boolean => /[\p{Zs}\t]/u.test(char) && char !== '\u3000';

/** A text as what is drawn of it. `has`: whether the fonts have a character. */
export const glyphsOf = (text: string, has: (codePoint: number) => boolean): Glyph[] =>
  [...text.normalize('NFC')].flatMap((char): Glyph[] => {
    if (isSpace(char)) return [{ char: ' ', isMissing: false }];
    if (isUnseen(char)) return [];
    if (has(char.codePointAt(0) ?? 0)) return [{ char, isMissing: false }];
    return dots.has(char) ? [{ char: interpunct, isMissing: false }] : [{ char, isMissing: true }];
  });

/** U+20BB7, as a character is looked up. */
export const codeOf = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
