import { AlignmentType, Document, Footer, ImageRun, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import qrcode from 'qrcode-generator';
import type { Paper } from '../../domain/papers/paper';
import { numberWord, receiptNote } from '../furniture';
import { paragraphs, sizes, wordBlock } from './blocks';

const note = 21;
/** Pixels. */
const side = 130;
const square = 3;

function receipt(address: string): Paragraph[] {
  const code = qrcode(0, 'M');
  code.addData(address, 'Byte');
  code.make();
  const [, picture = ''] = code.createDataURL(square, square * 4).split(',');
  return [
    new Paragraph({
      children: [
        new ImageRun({
          type: 'gif',
          data: Buffer.from(picture, 'base64'),
          transformation: { width: side, height: side },
        }),
      ],
    }),
    ...paragraphs(receiptNote, { size: note }),
  ];
}

const pageNumbers = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({
          size: note,
          children: ['第 ', PageNumber.CURRENT, ' 页  共 ', PageNumber.TOTAL_PAGES, ' 页'],
        }),
      ],
    }),
  ],
});

/** A paper as a Word document, for an office that edits: the same blocks as the PDF. Word itself has the rare characters. */
export async function renderDocx(paper: Paper, receiptAddress: string | null): Promise<Buffer> {
  const { title, documentNumber, number, addressee, blocks, footer } = paper;
  const document = new Document({
    title,
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: 'Times New Roman', eastAsia: '仿宋', hAnsi: 'Times New Roman' },
            size: sizes.body,
          },
        },
      },
    },
    sections: [
      {
        footers: { default: pageNumbers },
        children: [
          ...paragraphs(title, { bold: true, size: 44, alignment: AlignmentType.CENTER }),
          ...(documentNumber === null
            ? []
            : paragraphs(documentNumber, { size: sizes.small, alignment: AlignmentType.CENTER })),
          ...paragraphs(numberWord(number), { size: note, alignment: AlignmentType.RIGHT }),
          ...(addressee === null ? [] : paragraphs(addressee)),
          ...blocks.flatMap(wordBlock),
          ...footer.flatMap((line) => paragraphs(line, { size: note })),
          ...(receiptAddress === null ? [] : receipt(receiptAddress)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
