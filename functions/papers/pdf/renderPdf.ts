import { buffer } from 'node:stream/consumers';
import qrcode from 'qrcode-generator';
import type { Paper } from '../../domain/papers/paper';
import { missingNote, numberWord, pageWord, receiptNote } from '../furniture';
import { decisionSizes, drawBlocks, formSizes } from './blocks';
import type { Fonts } from './fonts';
import { inner, newSheet, page, type Sheet } from './sheet';
import { drawLine, drawText, linesOf, note, type TextStyle } from './text';

/** Of the code with its white border, points. */
const codeSide = 96;
/** Squares of white around it (ISO/IEC 18004). */
const border = 4;

/** The receipt of the step at the left edge, from here down, as squares: a picture would be blurred by a printer. */
function drawCode(sheet: Sheet, address: string): void {
  const code = qrcode(0, 'M');
  code.addData(address, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const square = codeSide / (count + border * 2);
  const { doc } = sheet;
  const top = sheet.y();
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column))
        doc.rect(page.left + (column + border) * square, top + (row + border) * square, square, square);
    }
  }
  doc.fill('#000');
}

/** Above the line over what stands below, and under that line. */
const gaps = { above: 8, under: 5 };

type Foot = { lines: ReturnType<typeof linesOf>; style: TextStyle; written: number; height: number };

/** Below everything: what is said to everybody and, where the step has a receipt, its code beside that. */
function footOf(sheet: Sheet, texts: readonly string[], receiptAddress: string | null): Foot {
  const aside = receiptAddress === null ? 0 : codeSide + 8;
  const style = { ...note, x: page.left + aside, width: inner - aside };
  const said = receiptAddress === null ? texts : [...texts, receiptNote];
  const lines = said.flatMap((text) => linesOf(sheet, text, style));
  const written = lines.length * note.leading;
  return { lines, style, written, height: receiptAddress === null ? written : Math.max(codeSide, written) };
}

/** What the foot takes of a page, points. */
const footHeight = ({ height }: Foot): number => gaps.above + gaps.under + height;

function drawFoot(
  sheet: Sheet,
  { lines, style, written, height }: Foot,
  receiptAddress: string | null,
): void {
  sheet.down(gaps.above);
  sheet.need(gaps.under + height);
  const top = sheet.y() + gaps.under;
  sheet.doc
    .lineWidth(0.5)
    .moveTo(page.left, sheet.y())
    .lineTo(page.left + inner, sheet.y())
    .stroke('#000');
  sheet.down(gaps.under);
  if (receiptAddress !== null) drawCode(sheet, receiptAddress);
  sheet.down((height - written) / 2);
  for (const { glyphs, isFirst } of lines) drawLine(sheet, glyphs, isFirst, style);
  sheet.down(top + height - sheet.y());
}

const numberStyle = { size: 12, leading: 20 } as const;

function drawTop(sheet: Sheet, { title, documentNumber, number, addressee }: Paper): void {
  drawText(sheet, numberWord(number), { ...note, align: 'right' });
  sheet.down(4);
  drawText(sheet, title, { size: 22, leading: 36, weight: 'bold', align: 'centre' });
  if (documentNumber !== null) drawText(sheet, documentNumber, { ...numberStyle, align: 'centre' });
  sheet.down(6);
  if (addressee !== null) drawText(sheet, addressee, { size: 15, leading: 27 });
}

function drawPageNumbers({ doc, ...sheet }: Sheet): void {
  const { count } = doc.bufferedPageRange();
  for (let nth = 0; nth < count; nth += 1) {
    doc.switchToPage(nth);
    const glyphs = sheet.glyphs(pageWord(nth + 1, count));
    const style = { size: 10.5 };
    const width = glyphs.reduce((sum, glyph) => sum + sheet.widthOf(style)(glyph), 0);
    sheet.line(glyphs, page.left + (inner - width) / 2, page.height - 50, style);
  }
}

/** Forms are filled in small; a decision is read by somebody who may not see well. */
const isForm = ({ blocks }: Paper): boolean =>
  blocks.some(({ as }) => as === 'table' || as === 'toWrite') && !blocks.some(({ as }) => as === 'office');

/**
 * A paper as PDF. The same paper with the same receipt gives the same bytes. `receiptAddress`: of the receipt of its step, to
 * be scanned; null for a form that is not handed in. Characters that the fonts lack are boxes, and counted below.
 */
export async function renderPdf(paper: Paper, receiptAddress: string | null, fonts: Fonts): Promise<Buffer> {
  const sheet = newSheet(fonts, paper.title, paper.at);
  const sizes = isForm(paper) ? formSizes : decisionSizes;
  drawTop(sheet, paper);
  const foot = footOf(sheet, paper.footer, receiptAddress);
  const lacks = sheet.glyphs(JSON.stringify(paper.blocks)).some(({ isMissing }) => isMissing);
  drawBlocks(sheet, paper.blocks, sizes, footHeight(foot) + (lacks ? note.leading * 2 : 0));
  const missing = sheet.missing();
  if (missing.length > 0) drawText(sheet, missingNote(missing), note);
  drawFoot(sheet, foot, receiptAddress);
  drawPageNumbers(sheet);
  sheet.doc.end();
  return buffer(sheet.doc);
}
