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

function drawTicks(
  sheet: Sheet,
  label: string,
  options: readonly Tick[],
  { small }: Sizes,
  after: number,
): void {
  sheet.need(small.leading * 2);
  drawText(sheet, label, { ...small, weight: 'bold' });
  const style = { ...small, x: page.left + 20, width: inner - 20 };
  for (const [nth, option] of options.entries()) {
    const lines = linesOf(sheet, option.text, style);
    sheet.need(lines.length * small.leading + (nth === options.length - 1 ? after : 0));
    drawTick(sheet, option, page.left + 2, sheet.y() + (small.leading - 10) / 2);
    for (const { glyphs, isFirst } of lines) drawLine(sheet, glyphs, isFirst, style);
  }
  sheet.down(6);
}

function drawRemedy(
  sheet: Sheet,
  block: Extract<Block, { as: 'remedy' }>,
  { small }: Sizes,
  after: number,
): void {
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
  sheet.need(height + 14 + after);
  sheet.doc.lineWidth(1).strokeColor('#000').rect(page.left, sheet.y(), inner, height).stroke();
  sheet.down(8);
  for (const { glyphs, isFirst, style } of parts) drawLine(sheet, glyphs, isFirst, style);
  sheet.down(14);
}

/** From one ruled line to the next, points. */
const lineToWrite = 28;
/** Below the last of them. */
const belowLines = 10;

/** `after`: must stand on the page of the last line. The lines are not parted from what they are for. */
function drawToWrite(sheet: Sheet, label: string, lines: number, { small }: Sizes, after: number): void {
  sheet.need(small.leading + lineToWrite * lines + belowLines + after);
  drawText(sheet, label, { ...small, weight: 'bold' });
  for (let nth = 0; nth < lines; nth += 1) {
    sheet.down(lineToWrite);
    sheet.doc
      .lineWidth(0.5)
      .moveTo(page.left, sheet.y())
      .lineTo(page.left + inner, sheet.y())
      .stroke('#555');
  }
  sheet.down(belowLines);
}

/** What stands above and below what is signed or sealed. */
const aroundSeal = { above: 12, below: 8 };

type Sealed = { lines: readonly string[]; style: TextStyle };

/** What is signed or sealed, at the right; null for any other block. */
function sealedIn(block: Block, { body, small }: Sizes): Sealed | null {
  if (block.as === 'signature') {
    const half = inner / 2;
    return { lines: block.lines, style: { ...small, leading: 28, x: page.left + half, width: half } };
  }
  if (block.as !== 'office') return null;
  return {
    lines: [block.name, sealWord, block.day],
    style: { ...body, isIndented: false, align: 'right', width: inner - body.size * 2 },
  };
}

/** What a seal or a signature takes of a page, points; 0 for what is neither. */
function sealHeight(block: Block | undefined, sizes: Sizes): number {
  const sealed = block && sealedIn(block, sizes);
  return sealed ? aroundSeal.above + sealed.lines.length * sealed.style.leading + aroundSeal.below : 0;
}

/** It stands on one page. */
function drawSealed(sheet: Sheet, { lines, style }: Sealed, after: number): void {
  sheet.down(aroundSeal.above);
  sheet.need(lines.length * style.leading + after);
  for (const line of lines) drawText(sheet, line, style);
  sheet.down(aroundSeal.below);
}

/** About what a text takes, points: what is kept together is text and its signature. */
function textHeight(sheet: Sheet, block: Block, sizes: Sizes): number {
  const tall = (text: string) => linesOf(sheet, text, sizes.body).length * sizes.body.leading;
  if (block.as === 'heading' || block.as === 'paragraph') return tall(block.text);
  if (block.as === 'list')
    return block.items.reduce((sum, item, nth) => sum + tall(`${nth + 1}. ${item}`), 0);
  return sealHeight(block, sizes);
}

function drawTogether(sheet: Sheet, blocks: readonly Block[], sizes: Sizes, after: number): void {
  const height = blocks.reduce((sum, block) => sum + textHeight(sheet, block, sizes), 0);
  if (height + after < page.height - page.top - page.bottom) sheet.need(height + after);
  drawBlocks(sheet, blocks, sizes, after);
}

/** The least of ruled lines that one can write a reason on. */
const fewestLines = 4;

/** Of a paper being drawn: what of it comes after this block. `foot`: what stands below everything, points. */
type Rest = { blocks: readonly Block[]; foot: number };

/** As many of the lines as leave room on the page for all that follows, if that can be. */
function linesToWrite(sheet: Sheet, lines: number, sizes: Sizes, { blocks, foot }: Rest): number {
  const after = blocks.reduce((sum, one) => sum + textHeight(sheet, one, sizes), foot);
  const fitting = Math.floor((sheet.left() - sizes.small.leading - belowLines - after) / lineToWrite);
  return Math.min(lines, Math.max(fewestLines, fitting));
}

/**
 * Points of what follows that must stand on the page a block ends on. A seal or a signature never stands on a page without
 * the end of what it is under, and so it is with the foot, so that no page holds nothing but what is said to everybody.
 */
function keptWith(sheet: Sheet, block: Block, { blocks, foot }: Rest, sizes: Sizes): number {
  const [next, ...others] = blocks;
  if (!next) return foot;
  const seal = sealHeight(next, sizes);
  if (seal > 0) return seal + keptWith(sheet, next, { blocks: others, foot }, sizes);
  // A heading goes with a short text to the next page.
  const isShort = next.as === 'paragraph' && linesOf(sheet, next.text, sizes.body).length <= 3;
  return block.as === 'heading' && isShort ? keptWith(sheet, next, { blocks: others, foot }, sizes) : 0;
}

/** Of what a heading stands over: it is never alone at the foot of a page, nor without its first two lines. */
function linesUnder(sheet: Sheet, next: Block | undefined, { body }: Sizes): number {
  return next?.as === 'paragraph' ? Math.min(2, linesOf(sheet, next.text, body).length) : 2;
}

/** One part of a paper, where the sheet stands. */
function drawBlock(sheet: Sheet, block: Block, sizes: Sizes, rest: Rest): void {
  const { body } = sizes;
  const after = keptWith(sheet, block, rest, sizes);
  const sealed = sealedIn(block, sizes);
  if (sealed) return drawSealed(sheet, sealed, after);
  switch (block.as) {
    case 'table':
      return drawTable(sheet, block.rows, after);
    case 'heading':
      sheet.need(body.leading * (1 + linesUnder(sheet, rest.blocks[0], sizes)) + after);
      return drawText(sheet, block.text, { ...body, weight: 'bold' });
    case 'paragraph':
      return drawText(sheet, block.text, body, after);
    case 'list':
      return block.items.forEach((item, nth) =>
        drawText(sheet, `${nth + 1}. ${item}`, body, nth === block.items.length - 1 ? after : 0),
      );
    case 'ticks':
      return drawTicks(sheet, block.label, block.options, sizes, after);
    case 'toWrite':
      return drawToWrite(sheet, block.label, linesToWrite(sheet, block.lines, sizes, rest), sizes, after);
    case 'remedy':
      return drawRemedy(sheet, block, sizes, after);
    case 'together':
      return drawTogether(sheet, block.blocks, sizes, after);
    case 'signature':
    case 'office':
      return undefined;
  }
}

/** The parts of a paper one below the other. `foot`: what stands below everything, points. */
export function drawBlocks(sheet: Sheet, blocks: readonly Block[], sizes: Sizes, foot: number): void {
  for (const [nth, block] of blocks.entries())
    drawBlock(sheet, block, sizes, { blocks: blocks.slice(nth + 1), foot });
}
