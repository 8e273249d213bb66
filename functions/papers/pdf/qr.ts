import qrcode from 'qrcode-generator';
import { receiptNote } from '../furniture';
import { drawLine, linesOf } from './text';
import { inner, page, type Sheet } from './sheet';

const side = 96;
/** Squares of white around it (ISO/IEC 18004). */
const border = 4;

/** The receipt of the step, as squares: a picture would be blurred by a printer. */
export function drawReceipt(sheet: Sheet, address: string): void {
  const code = qrcode(0, 'M');
  code.addData(address, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const square = side / (count + border * 2);
  sheet.down(4);
  sheet.need(side);
  const { doc } = sheet;
  const top = sheet.y();
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column))
        doc.rect(page.left + (column + border) * square, top + (row + border) * square, square, square);
    }
  }
  doc.fill('#000');
  const style = { size: 10.5, leading: 17, x: page.left + side + 8, width: inner - side - 8 };
  const lines = linesOf(sheet, receiptNote, style);
  sheet.down((side - lines.length * style.leading) / 2);
  for (const { glyphs, isFirst } of lines) drawLine(sheet, glyphs, isFirst, style);
  sheet.down(top + side - sheet.y());
}
