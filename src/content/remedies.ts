import type { StatusOf } from '../../functions/contract/kinds';
import type { NotAcceptedGround, PetitionRoute } from '../../functions/contract/kinds/petitionRoute';
import type { CaseKind } from '../../functions/contract/words';
import { limitations, type Limitation } from './limitations';
import { notAcceptedTexts, petitionRoutes } from './petitionRoutes';

/** What can still be done, where, until when, and by which article. */
export type Remedy = { what: string; toWhom: string; lastDay: string; article: string };

type Standing = { [K in CaseKind]: `${K}.${StatusOf<K>}` }[CaseKind];

/** Where a case stands when the resident has had news that they may not want to leave it at. */
export const badNews = [
  'legalAid.refused',
  'legalAid.terminated',
  'legalAid.upheld',
  'legalAid.withdrawn',
  'petition.opinionGiven',
  'petition.reviewGiven',
  'petition.reReviewGiven',
  'petition.redirected',
  'petition.notAccepted',
  'consultation.closed',
] as const satisfies readonly Standing[];
export type BadNews = (typeof badNews)[number];

/** 法律援助法 49 sets no period for the objection itself. */
const objection: Remedy = {
  what: '提出异议，请司法局审查这个决定',
  toWhom: '设立这家法律援助机构的司法局',
  lastDay: '异议没有法定期限，尽早提出；晚了我们也收。司法局收到后五日内审查完。',
  article: '《法律援助法》第四十九条',
};

const periodOf = ({ claim, period, source }: Limitation): string => `${claim}：${period}（${source}）。`;

/** The remedy after each piece of bad news, but for the two that depend on what was decided. */
export const remedies: Record<Exclude<BadNews, 'petition.redirected' | 'petition.notAccepted'>, Remedy> = {
  'legalAid.refused': objection,
  'legalAid.terminated': objection,
  'legalAid.upheld': {
    what: '申请行政复议，或者向法院提起行政诉讼',
    toWhom: '行政复议机关，或者人民法院',
    lastDay: [limitations.reconsideration, limitations.suit, limitations.suitAfterReconsideration]
      .map(periodOf)
      .join(''),
    article: '《法律援助法》第四十九条',
  },
  'legalAid.withdrawn': {
    what: '重新申请',
    toWhom: '原来的法律援助机构，或者别的有权受理的法律援助机构',
    lastDay: '随时可以。没有按要求补材料的，只是当作撤回，不影响再申请。',
    article: '《法律援助法》第三十八条、第四十三条第二款',
  },
  'petition.opinionGiven': {
    what: '请求复查',
    toWhom: '办理机关的上一级机关',
    lastDay: '收到书面答复之日起三十日内。',
    article: '《信访工作条例》第三十五条',
  },
  'petition.reviewGiven': {
    what: '请求复核',
    toWhom: '复查机关的上一级机关',
    lastDay: '收到复查意见之日起三十日内。',
    article: '《信访工作条例》第三十六条第一款',
  },
  'petition.reReviewGiven': {
    what: '有新的事实和理由，作为新的事项再提；也可以请律师看看别的法律途径',
    toWhom: '信访部门，或者 12348',
    lastDay: '信访上没有期限。打官司、仲裁、复议各有各的期限，请尽快问律师。',
    article: '《信访工作条例》第三十六条第二款',
  },
  'consultation.closed': {
    what: '没弄明白或者没解决，接着问',
    toWhom: '原来的律师，或者 12348',
    lastDay: '结束后三十日内可以接着问；过了三十日，重新提一次就行。',
    article: '本平台的办理规则',
  },
};

/** The right door, when a petition was shown another way (信访工作条例 31). */
export function redirectRemedy(route: Exclude<PetitionRoute, 'petition'>): Remedy {
  const { name, door, how, limitations: periods, article } = petitionRoutes[route];
  const lastDay = periods.length > 0 ? periods.map(periodOf).join('') : '请向那里问清楚，尽早提出。';
  return { what: `${name}。${how}`, toWhom: door, lastDay, article };
}

/** Where to go with what was not accepted as a petition. */
export function notAcceptedRemedy(ground: NotAcceptedGround): Remedy {
  const { reason, door, how, article } = notAcceptedTexts[ground];
  return { what: `${reason}${how}`, toWhom: door, lastDay: '没有规定期限，尽早去办。', article };
}

/** When nothing comes by the last day. */
export const lateRemedies: Record<CaseKind, Remedy> = {
  consultation: {
    what: '不用干等，直接打电话问律师，免费',
    toWhom: '12348；您的问题也会转到值班台，有人盯着',
    lastDay: '随时可以打。',
    article: '本平台的办理规则',
  },
  legalAid: {
    what: '问进度，或者投诉',
    toWhom: '主管这家法律援助机构的司法局',
    lastDay: '随时可以。',
    article: '《法律援助法》第四十三条、第五十五条',
  },
  petition: {
    what: '查进度，请信访部门督促，或者向上一级机关反映',
    toWhom: '信访部门，或者办理机关的上一级机关',
    lastDay: '随时可以。',
    article: '《信访工作条例》第二十一条、第四十五条',
  },
};
