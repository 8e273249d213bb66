import PDFDocument from 'pdfkit';
import type { Instant } from '../../contract/ids';
import type { Fonts } from './fonts';
import { codeOf, glyphsOf, type Glyph } from './glyphs';

/** A4 with the margins of GB/T 9704, points. */
export const page = { width: 595.28, height: 841.89, left: 79, right: 74, top: 68, bottom: 68 } as const;
export const inner = page.width - page.left - page.right;
const floor = page.height - page.bottom;

type Weight = 'regular' | 'bold';
export type Style = { size: number; weight?: Weight; colour?: string };

/** Where on a run of pages the next thing is drawn, and what has been seen to be missing from the fonts. */
export type Sheet = {
  doc: PDFKit.PDFDocument;
  /** From the top of the current page. */
  y(): number;
  down(points: number): void;
  /** Points left on the current page. */
  left(): number;
  /** Goes to a new page unless so many points are left on this one. */
  need(points: number): void;
  glyphs(text: string): Glyph[];
  widthOf(style: Style): (glyph: Glyph) => number;
  /** Draws a line of text; `top` is the top of its line. */
  line(glyphs: readonly Glyph[], x: number, top: number, style: Style): void;
  /** Every character that had to be drawn as a box, once. */
  missing(): string[];
};

/** Runs of characters that are there, and single ones that are not. */
function runsOf(glyphs: readonly Glyph[]): { text: string; isMissing: boolean; glyphs: Glyph[] }[] {
  const runs: { text: string; isMissing: boolean; glyphs: Glyph[] }[] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1);
    if (last && !last.isMissing && !glyph.isMissing) {
      last.text += glyph.char;
      last.glyphs.push(glyph);
    } else runs.push({ text: glyph.char, isMissing: glyph.isMissing, glyphs: [glyph] });
  }
  return runs;
}

/** A new document whose bytes follow from what is drawn in it and from when it was issued. */
export function newSheet(fonts: Fonts, title: string, issuedAt: Instant): Sheet {
  const when = new Date(issuedAt);
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    // None to begin with: else it would look for a font of its own beside the code.
    font: '',
    bufferPages: true,
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: title, CreationDate: when, ModDate: when, Producer: '掌上公共法律服务' },
  });
  doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  const widths = new Map<string, number>();
  const missing = new Set<string>();
  let y: number = page.top;

  const use = ({ size, weight = 'regular', colour = '#000' }: Style) =>
    doc.font(weight).fontSize(size).fillColor(colour);

  function widthOf(style: Style) {
    return ({ char, isMissing }: Glyph): number => {
      if (isMissing) return style.size;
      const key = `${style.weight ?? 'regular'} ${char}`;
      // In thousandths of the size, whatever the size.
      const known = widths.get(key) ?? use({ ...style, size: 1000 }).widthOfString(char);
      widths.set(key, known);
      return (known * style.size) / 1000;
    };
  }

  /** A frame as wide as the character would be, with its code in it. */
  function box(char: string, x: number, top: number, { size }: Style) {
    missing.add(char);
    const code = codeOf(char).slice(2);
    const half = Math.ceil(code.length / 2);
    const side = size * 0.9;
    doc.lineWidth(0.8).strokeColor('#000');
    doc.rect(x + size * 0.05, top + size * 0.27, side, side).stroke();
    for (const [nth, part] of [code.slice(0, half), code.slice(half)].entries()) {
      use({ size: size * 0.32 }).text(part, x + size * 0.14, top + size * (0.3 + nth * 0.4), {
        lineBreak: false,
      });
    }
  }

  return {
    doc,
    y: () => y,
    down: (points) => {
      y += points;
    },
    left: () => floor - y,
    need: (points) => {
      if (y + points <= floor) return;
      doc.addPage();
      y = page.top;
    },
    glyphs: (text) => glyphsOf(text, fonts.has),
    widthOf,
    line: (glyphs, x, top, style) => {
      let at = x;
      for (const run of runsOf(glyphs)) {
        if (run.isMissing) box(run.text, at, top, style);
        else use(style).text(run.text, at, top, { lineBreak: false });
        at += run.glyphs.reduce((sum, glyph) => sum + widthOf(style)(glyph), 0);
      }
    },
    missing: () => [...missing],
  };
}
