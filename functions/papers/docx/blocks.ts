import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Block, Cell } from '../../domain/papers/paper';
import { commonWords } from '../../domain/papers/commonWords';
import { sealWord } from '../furniture';

/** In half points, as Word counts: 三号 and 小四. */
export const sizes = { body: 32, small: 24 };
/** Twentieths of a point: two characters of 三号. */
const indent = 640;

type Written = { bold?: boolean; size?: number; indented?: boolean; alignment?: Alignment };
type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

/** What XML 1.0 has no way to write (2.2: Char): a document with one of them does not open. */
const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const inXml = (text: string): string => text.replace(notInXml, '');

/** A text, each line of it a paragraph. */
export const paragraphs = (text: string, how: Written = {}): Paragraph[] =>
  text.split(/\r?\n/).map(
    (line) =>
      new Paragraph({
        ...(how.alignment ? { alignment: how.alignment } : {}),
        ...(how.indented ? { indent: { firstLine: indent } } : {}),
        children: [new TextRun({ text: inXml(line), bold: how.bold ?? false, size: how.size ?? sizes.body })],
      }),
  );

const border = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
export const ruled = { top: border, bottom: border, left: border, right: border };
/** Hundredths of the width: the name of a field, and what a row has for its values. */
const labelPart = 19;

const tableCell = (text: string, width: number, columnSpan: number, alignment: Alignment): TableCell =>
  new TableCell({
    borders: ruled,
    columnSpan,
    width: { size: width, type: WidthType.PERCENTAGE },
    children: paragraphs(text, { size: sizes.small, alignment }),
  });

const row = (cells: readonly Cell[]): TableRow =>
  new TableRow({
    cantSplit: true,
    children: cells.flatMap(({ label, value }) => [
      tableCell(label, labelPart, 1, AlignmentType.CENTER),
      // A cell alone in its row takes the place of three.
      tableCell(value, 100 / cells.length - labelPart, cells.length === 1 ? 3 : 1, AlignmentType.LEFT),
    ]),
  });

const framed = (children: Paragraph[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [new TableRow({ children: [new TableCell({ borders: ruled, children })] })],
  });

const toWrite = '＿'.repeat(28);

/** One part of a paper, as Word has it: the same words in the same order as in the PDF. */
export function wordBlock(block: Block): (Paragraph | Table)[] {
  const small = { size: sizes.small };
  switch (block.as) {
    case 'table':
      return [new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: block.rows.map(row) })];
    case 'heading':
      return paragraphs(block.text, { bold: true, indented: true });
    case 'paragraph':
      return paragraphs(block.text, { indented: true });
    case 'list':
      return block.items.flatMap((item, nth) => paragraphs(`${nth + 1}. ${item}`, { indented: true }));
    case 'ticks':
      return [
        ...paragraphs(block.label, { ...small, bold: true }),
        ...block.options.flatMap(({ text, isTicked }) =>
          paragraphs(`${isTicked ? '☑' : '☐'} ${text}`, small),
        ),
      ];
    case 'toWrite':
      return [
        ...paragraphs(block.label, { ...small, bold: true }),
        ...Array.from({ length: block.lines }, () => paragraphs(toWrite, small)).flat(),
      ];
    case 'remedy':
      return [
        framed([
          ...paragraphs(block.title, { ...small, bold: true }),
          ...paragraphs(block.text, small),
          ...(block.lastDay === null
            ? []
            : paragraphs(`${commonWords.lastDay}：${block.lastDay}`, { ...small, bold: true })),
        ]),
      ];
    case 'together':
      return block.blocks.flatMap(wordBlock);
    case 'signature':
      return block.lines.flatMap((line) => paragraphs(line, { ...small, alignment: AlignmentType.CENTER }));
    case 'office':
      return [block.name, sealWord, block.day].flatMap((line) =>
        paragraphs(line, { alignment: AlignmentType.RIGHT }),
      );
  }
}
