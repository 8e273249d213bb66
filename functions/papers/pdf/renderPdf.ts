import { buffer } from 'node:stream/consumers';
import qrcode from 'qrcode-generator';
import type { Paper } from '../../domain/papers/paper';
import { missingNote, numberWord, pageWord, receiptNote } from '../furniture';
import { decisionSizes, drawBlock, formSizes } from './blocks';
import type { Fonts } from './fonts';
import { inner, newSheet, page, type Sheet } from './sheet';
import { drawLine, drawText, linesOf, note } from './text';

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

/** Below everything: what is said to everybody and, where the step has a receipt, its code beside that. */
function drawFooter(sheet: Sheet, texts: readonly string[], receiptAddress: string | null): void {
  const aside = receiptAddress === null ? 0 : codeSide + 8;
  const style = { ...note, x: page.left + aside, width: inner - aside };
  const said = receiptAddress === null ? texts : [...texts, receiptNote];
  const lines = said.flatMap((text) => linesOf(sheet, text, style));
  const written = lines.length * note.leading;
  const height = receiptAddress === null ? written : Math.max(codeSide, written);

  sheet.down(8);
  sheet.need(5 + height);
  const top = sheet.y() + 5;
  sheet.doc
    .lineWidth(0.5)
    .moveTo(page.left, sheet.y())
    .lineTo(page.left + inner, sheet.y())
    .stroke('#000');
  sheet.down(5);
  if (receiptAddress !== null) drawCode(sheet, receiptAddress);
  sheet.down((height - written) / 2);
  for (const { glyphs, isFirst } of lines) drawLine(sheet, glyphs, isFirst, style);
  sheet.down(top + height - sheet.y());
}

function drawTop(sheet: Sheet, { title, format, number, addressee }: Paper): void {
  if (format !== null) drawText(sheet, format, note);
  sheet.down(6);
  drawText(sheet, title, { size: 22, leading: 36, weight: 'bold', align: 'centre' });
  sheet.down(2);
  drawText(sheet, numberWord(number), { ...note, align: 'right' });
  sheet.down(8);
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
  for (const block of paper.blocks) drawBlock(sheet, block, sizes);
  const missing = sheet.missing();
  if (missing.length > 0) drawText(sheet, missingNote(missing), note);
  drawFooter(sheet, paper.footer, receiptAddress);
  drawPageNumbers(sheet);
  sheet.doc.end();
  return buffer(sheet.doc);
}
