import path from 'node:path';
import { PaperKind } from '../../functions/contract/papers';
import type { Paper } from '../../functions/domain/papers/paper';
import { fontsIn } from '../../functions/papers/pdf/fonts';
import { renderPdf } from '../../functions/papers/pdf/renderPdf';
import { draft, histories, lived, paperIn, sample } from './samples';

export const fonts = fontsIn(path.dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json')));

/** An address as long as they are, of a receipt that is none. */
const receipt = `https://api.example.cn/check?r=R1.${'eyJhIjoxNzU0'.repeat(28)}.local.${'A'.repeat(86)}`;

export const draw = (paper: Paper): Promise<Buffer> => renderPdf(paper, receipt, fonts);

/** What a case says that is hard to draw: names with rare characters and dots, and reasons over many pages. */
const rareName = '𠮷木·巴特尔‧图门•苏和';
const longReasons = {
  reasons: '经审查，您所申请的事项发生在二〇二四年，劳动合同的相对人是集宁区某某建筑公司；'.repeat(125),
  article: '《法律援助法》第三十一条',
};

function named(paper: Paper, name: string): Paper {
  return { ...paper, addressee: `${name}：` };
}

/** Every paper whose pages are compared, by the name of its pictures. */
export const compared: Record<string, () => Paper> = {
  ...Object.fromEntries(PaperKind.options.map((kind) => [kind, () => sample(kind)])),
  'objection-draft': () => draft('0-objection', 'legalAid', 'startReview', 'refuse'),
  'reviewRequest-draft': () => draft('0-reviewRequest', ...histories.opinion),
  'refusal-rare': () => named(sample('refusal'), rareName),
  'refusal-long': () => paperIn(lived('legalAid', 'startReview', ['refuse', longReasons]), 'refusal'),
};
