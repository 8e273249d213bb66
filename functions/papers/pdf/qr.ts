import qrcode from 'qrcode-generator';
import { page, type Sheet } from './sheet';

/** Of the code with its white border, points. */
export const codeSide = 96;
/** Squares of white around it (ISO/IEC 18004). */
const border = 4;

/** The receipt of the step at the left edge, from here down, as squares: a picture would be blurred by a printer. */
export function drawCode(sheet: Sheet, address: string): void {
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
