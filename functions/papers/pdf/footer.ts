import { receiptNote } from '../furniture';
import { codeSide, drawCode } from './qr';
import { inner, page, type Sheet } from './sheet';
import { drawLine, linesOf, note } from './text';

/** Below everything: what is said to everybody and, where the step has a receipt, its code beside that. */
export function drawFooter(sheet: Sheet, texts: readonly string[], receiptAddress: string | null): void {
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
