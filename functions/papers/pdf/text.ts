import { breakLines } from './breakLines';
import type { Glyph } from './glyphs';
import { inner, page, type Sheet, type Style } from './sheet';

export type TextStyle = Style & {
  /** From the top of one line to that of the next. */
  leading: number;
  align?: 'left' | 'centre' | 'right';
  /** The first line of each paragraph stands two characters in. */
  isIndented?: boolean;
  x?: number;
  width?: number;
};

/** Of what stands around a paper, below its own text in rank. */
export const note = { size: 10.5, leading: 17 } as const;

const widthOfAll = (sheet: Sheet, line: readonly Glyph[], style: Style): number =>
  line.reduce((sum, glyph) => sum + sheet.widthOf(style)(glyph), 0);

/** The lines of a text; what its writer put on lines of their own stays so. */
export function linesOf(
  sheet: Sheet,
  text: string,
  style: TextStyle,
): { glyphs: Glyph[]; isFirst: boolean }[] {
  const { width = inner, isIndented = false, size } = style;
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const indent = isIndented ? size * 2 : 0;
    const lines = breakLines(sheet.glyphs(paragraph), width, sheet.widthOf(style), indent);
    return lines.map((glyphs, nth) => ({ glyphs, isFirst: nth === 0 }));
  });
}

const offsets = { left: 0, centre: 0.5, right: 1 };

/** One line where the sheet stands, in its place between the margins. */
export function drawLine(sheet: Sheet, glyphs: readonly Glyph[], isFirst: boolean, style: TextStyle): void {
  const { x = page.left, width = inner, align = 'left', isIndented = false, size, leading } = style;
  const free = (width - widthOfAll(sheet, glyphs, style)) * offsets[align];
  const indent = isIndented && isFirst ? size * 2 : 0;
  sheet.line(glyphs, x + Math.max(0, free) + indent, sheet.y() + (leading - size * 1.45) / 2, style);
  sheet.down(leading);
}

/**
 * A text over as many pages as it takes. The first two lines of it stay together, and so do the last two, so that no page
 * begins or ends with a line alone. `after`: points of what follows that must stand on the page of the last two lines.
 */
export function drawText(sheet: Sheet, text: string, style: TextStyle, after = 0): void {
  const lines = linesOf(sheet, text, style);
  for (const [nth, { glyphs, isFirst }] of lines.entries()) {
    const left = lines.length - nth;
    const together = nth === 0 || left === 2 ? Math.min(2, left) : 1;
    sheet.need(style.leading * together + (left <= 2 ? after : 0));
    drawLine(sheet, glyphs, isFirst, style);
  }
}
