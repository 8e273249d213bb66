import type { Cell } from '../../domain/papers/paper';
import { drawLine, linesOf, type TextStyle } from './text';
import { inner, page, type Sheet } from './sheet';

const pad = 6;
const labelStyle = { size: 12, leading: 19, align: 'centre' } as const;
const valueStyle = { size: 12, leading: 19 } as const;
/** Of the whole width: what a name of a field takes. */
const labelPart = 0.19;

type Box = { x: number; width: number; text: string; style: TextStyle };

/** The boxes of a row: each cell is its name and its value, side by side. */
function boxesOf(row: readonly Cell[]): Box[] {
  const label = inner * labelPart;
  const share = inner / row.length;
  return row.flatMap(({ label: name, value }, nth) => {
    const x = page.left + share * nth;
    return [
      { x, width: label, text: name, style: labelStyle },
      { x: x + label, width: share - label, text: value, style: valueStyle },
    ];
  });
}

/** A table with ruled lines. No row is cut unless it is taller than a page. `after`: must stand on the page of the last row. */
export function drawTable(sheet: Sheet, rows: readonly (readonly Cell[])[], after = 0): void {
  for (const [nth, row] of rows.entries()) {
    const boxes = boxesOf(row).map((box) => {
      const style: TextStyle = { ...box.style, x: box.x + pad, width: box.width - pad * 2 };
      return { ...box, style, lines: linesOf(sheet, box.text, style) };
    });
    const height = Math.max(...boxes.map(({ lines, style }) => lines.length * style.leading)) + pad * 2;
    sheet.need(height + (nth === rows.length - 1 ? after : 0));
    const top = sheet.y();
    for (const { x, width, lines, style } of boxes) {
      sheet.doc.lineWidth(0.7).strokeColor('#000').rect(x, top, width, height).stroke();
      sheet.down((height - lines.length * style.leading) / 2);
      for (const { glyphs, isFirst } of lines) drawLine(sheet, glyphs, isFirst, style);
      sheet.down(top - sheet.y());
    }
    sheet.down(height);
  }
  sheet.down(8);
}
