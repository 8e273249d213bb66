import { buffer } from 'node:stream/consumers';
import type { Paper } from '../../domain/papers/paper';
import { missingNote, numberWord, pageWord } from '../furniture';
import { decisionSizes, drawBlock, formSizes } from './blocks';
import type { Fonts } from './fonts';
import { drawFooter } from './footer';
import { inner, newSheet, page, type Sheet } from './sheet';
import { drawText, note } from './text';

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
