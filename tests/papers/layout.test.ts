import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Block, Paper } from '../../functions/domain/papers/paper';
import { receiptNote, sealWord } from '../../functions/papers/furniture';
import { compared, draw } from './drawn';
import { histories, lived, paperIn } from './samples';

jest.setTimeout(120_000);

let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** The words of each page, without the spaces between them. */
async function wordsOf(pdf: Uint8Array): Promise<string[]> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    return [...document.pages()].map((page) => page.getText().replace(/\s/g, ''));
  } finally {
    document.destroy();
  }
}

const plain = (text: string): string => text.replace(/\s/g, '');

/** What stands on a page besides the foot, the number of the page, and what is sealed or signed. */
function bodyOn(page: string, { footer, blocks }: Paper): string {
  const seals = (of: readonly Block[]): string[] =>
    of.flatMap((block) => {
      if (block.as === 'together') return seals(block.blocks);
      if (block.as === 'signature') return [...block.lines];
      return block.as === 'office' ? [block.name, sealWord, block.day] : [];
    });
  const around = [...footer, receiptNote, ...seals(blocks)].map(plain);
  return around.reduce((rest, words) => rest.replace(words, ''), page.replace(/第\d+页共\d+页/, ''));
}

/** The last opinion of a petition, which ends with a paragraph and not with a frame. */
function reReview(opinion: string): Paper {
  const [kind, ...steps] = histories.reReviewOpinion;
  const review = { outcome: 'maintained', opinion, basis: '《信访工作条例》第三十六条' };
  return paperIn(lived(kind, ...steps.slice(0, -1), ['giveReReview', review]), 'reReviewOpinion');
}

function refusal(reasons: string): Paper {
  return paperIn(lived('legalAid', 'startReview', ['refuse', { reasons, article: '第三十一条' }]), 'refusal');
}

/** Characters: most of a line. */
const enough = 12;

async function expectFull(paper: Paper): Promise<void> {
  for (const page of await wordsOf(await draw(paper)))
    expect(bodyOn(page, paper).length).toBeGreaterThan(enough);
}

test.each(Object.entries(compared))('no page of %s is empty, and none holds a seal alone', (_, paperOf) =>
  expectFull(paperOf()),
);

test('however long the reasons are, no page is empty and none holds a seal alone', async () => {
  for (let times = 1; times <= 36; times += 1) {
    const reasons = '经审查，所述事项不属于法律援助的范围，理由如下。'.repeat(times);
    await expectFull(refusal(reasons));
    await expectFull(reReview(reasons));
  }
});
