import path from 'node:path';
import { PaperKind } from '../../functions/contract/case/papers';
import { officesOn, placeLines } from '../../functions/domain/papers/offices';
import type { Paper } from '../../functions/domain/papers/paper';
import { fontsIn } from '../../functions/papers/pdf/fonts';
import { renderPdf } from '../../functions/papers/pdf/renderPdf';
import { draft, histories, lived, paperIn, sample } from './samples';

export const fonts = fontsIn(path.dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json')));

/** An address as long as they are, of a receipt that is none. */
const receipt = `https://api.example.cn/check?r=R1.${'eyJhIjoxNzU0'.repeat(28)}.local.${'A'.repeat(86)}`;

/** Forms that are not handed in have no step, and so no receipt. */
const drafts = new WeakSet<Paper>();
function asDraft(paper: Paper): Paper {
  drafts.add(paper);
  return paper;
}

export const draw = (paper: Paper): Promise<Buffer> =>
  renderPdf(paper, drafts.has(paper) ? null : receipt, fonts);

/** What a case says that is hard to draw: names with rare characters and dots, and reasons over many pages. */
const rareName = '𠮷木·巴特尔‧图门•苏和';
const longReasons = {
  reasons: '经审查，您所申请的事项发生在二〇二四年，劳动合同的相对人是集宁区某某建筑公司；'.repeat(125),
  article: '《法律援助法》第三十一条',
};

function named(paper: Paper, name: string): Paper {
  return { ...paper, addressee: `${name}：` };
}

const place = {
  address: '察哈尔右翼中旗便民路 1 号二楼',
  postcode: '012550',
  phone: '0474-0012345',
  hours: '工作日 8:30—12:00、14:30—17:30',
  sample: true,
};

/** As it is handed out: with where its offices are found below it. */
function placed(paper: Paper): Paper {
  const offices = officesOn(paper, '乌兰察布市察哈尔右翼中旗信访局');
  // Whom nobody has entered has no place.
  const found = offices.map((one) => ({ ...one, place: one.name.includes('填写') ? undefined : place }));
  return { ...paper, footer: [...placeLines(found), ...paper.footer] };
}

/** Every paper whose pages are compared, by the name of its pictures. */
export const compared: Record<string, () => Paper> = {
  ...Object.fromEntries(PaperKind.options.map((kind) => [kind, () => placed(sample(kind))])),
  'objection-draft': () => asDraft(placed(draft('0-objection', 'legalAid', 'startReview', 'refuse'))),
  'reviewRequest-draft': () => asDraft(placed(draft('0-reviewRequest', ...histories.opinion))),
  'refusal-rare': () => named(sample('refusal'), rareName),
  'refusal-long': () => paperIn(lived('legalAid', 'startReview', ['refuse', longReasons]), 'refusal'),
};
