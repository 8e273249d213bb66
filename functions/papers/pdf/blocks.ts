import type { Block, Tick } from '../../domain/papers/paper';
import { sealWord } from '../furniture';
import { commonWords } from '../../domain/papers/commonWords';
import { drawTable } from './table';
import { drawLine, drawText, linesOf, type TextStyle } from './text';
import { inner, page, type Sheet } from './sheet';

/** 三号 for what is decided, 小四 for a form. */
export type Sizes = { body: TextStyle; small: TextStyle };
export const decisionSizes: Sizes = {
  body: { size: 15, leading: 27, isIndented: true },
  small: { size: 12, leading: 20 },
};
export const formSizes: Sizes = {
  body: { size: 12, leading: 21, isIndented: true },
  small: { size: 12, leading: 19 },
};

/** A square drawn by hand: fonts draw ticked boxes in ways of their own, or not at all. */
function drawTick(sheet: Sheet, { isTicked }: Tick, x: number, top: number): void {
  const side = 10;
  const { doc } = sheet;
  doc.lineWidth(0.9).strokeColor('#000').rect(x, top, side, side).stroke();
  if (!isTicked) return;
  doc
    .lineWidth(1.6)
    .moveTo(x + 1.8, top + 5)
    .lineTo(x + 4.3, top + 8)
    .lineTo(x + 8.6, top + 1.8)
    .stroke();
}

function drawTicks(sheet: Sheet, label: string, options: readonly Tick[], { small }: Sizes): void {
  sheet.need(small.leading * 2);
  drawText(sheet, label, { ...small, weight: 'bold' });
  const style = { ...small, x: page.left + 20, width: inner - 20 };
  for (const option of options) {
    const lines = linesOf(sheet, option.text, style);
    sheet.need(lines.length * small.leading);
    drawTick(sheet, option, page.left + 2, sheet.y() + (small.leading - 10) / 2);
    for (const { glyphs, isFirst } of lines) drawLine(sheet, glyphs, isFirst, style);
  }
  sheet.down(6);
}

function drawRemedy(sheet: Sheet, block: Extract<Block, { as: 'remedy' }>, { small }: Sizes): void {
  const inside = { ...small, x: page.left + 10, width: inner - 20 };
  const last = block.lastDay === null ? [] : [`${commonWords.lastDay}：${block.lastDay}`];
  const parts = [
    ...linesOf(sheet, block.title, inside).map((line) => ({
      ...line,
      style: { ...inside, weight: 'bold' as const },
    })),
    ...linesOf(sheet, block.text, inside).map((line) => ({ ...line, style: inside })),
    ...last.flatMap((text) =>
      linesOf(sheet, text, inside).map((line) => ({
        ...line,
        style: { ...inside, weight: 'bold' as const },
      })),
    ),
  ];
  const height = parts.length * small.leading + 16;
  sheet.down(6);
  sheet.need(height);
  sheet.doc.lineWidth(1).strokeColor('#000').rect(page.left, sheet.y(), inner, height).stroke();
  sheet.down(8);
  for (const { glyphs, isFirst, style } of parts) drawLine(sheet, glyphs, isFirst, style);
  sheet.down(14);
}

function drawToWrite(sheet: Sheet, label: string, lines: number, { small }: Sizes): void {
  sheet.need(small.leading + 28 * 2);
  drawText(sheet, label, { ...small, weight: 'bold' });
  for (let nth = 0; nth < lines; nth += 1) {
    sheet.need(28);
    sheet.down(28);
    sheet.doc
      .lineWidth(0.5)
      .moveTo(page.left, sheet.y())
      .lineTo(page.left + inner, sheet.y())
      .stroke('#555');
  }
  sheet.down(10);
}

/** What is signed and what is sealed stands on one page, at the right. */
function drawTogether(sheet: Sheet, lines: readonly string[], style: TextStyle): void {
  sheet.down(12);
  sheet.need(lines.length * style.leading);
  for (const line of lines) drawText(sheet, line, style);
  sheet.down(8);
}

/** One part of a paper, where the sheet stands. */
export function drawBlock(sheet: Sheet, block: Block, sizes: Sizes): void {
  const { body, small } = sizes;
  switch (block.as) {
    case 'table':
      return drawTable(sheet, block.rows);
    case 'heading':
      // A heading never stands alone at the foot of a page.
      sheet.need(body.leading * 3);
      return drawText(sheet, block.text, { ...body, weight: 'bold' });
    case 'paragraph':
      return drawText(sheet, block.text, body);
    case 'list':
      return block.items.forEach((item, nth) => drawText(sheet, `${nth + 1}. ${item}`, body));
    case 'ticks':
      return drawTicks(sheet, block.label, block.options, sizes);
    case 'toWrite':
      return drawToWrite(sheet, block.label, block.lines, sizes);
    case 'remedy':
      return drawRemedy(sheet, block, sizes);
    case 'signature': {
      const half = inner / 2;
      return drawTogether(sheet, block.lines, {
        ...small,
        leading: 28,
        x: page.left + half,
        width: half,
      });
    }
    case 'office':
      return drawTogether(sheet, [block.name, sealWord, block.day], {
        ...body,
        isIndented: false,
        align: 'right',
        width: inner - body.size * 2,
      });
  }
}
