import type { NotAcceptedGround, PetitionRoute } from '../../../../functions/contract/kinds/petitionRoute';
import { limitations, type Limitation } from '../../filing/limitations';

export type RouteText = {
  name: string;
  /** Who has to deal with it. */
  door: string;
  /** What to do there. */
  how: string;
  limitations: readonly Limitation[];
  article: string;
};

/** 信访工作条例 31: the six ways, each with its door and the periods of that door. */
export const petitionRoutes: Record<PetitionRoute, RouteText> = {
  litigation: {
    name: '走诉讼等法律程序',
    door: '人民法院；案子正在公安、检察院办的，找办案的公安局、检察院',
    how: '到法院立案窗口起诉或者申诉，也可以打 12368（法院）、12309（检察院）问怎么办。',
    limitations: [limitations.civil, limitations.suit],
    article: '《信访工作条例》第三十一条第一项',
  },
  arbitration: {
    name: '申请仲裁',
    door: '劳动人事争议仲裁委员会；承包地的事，找农村土地承包仲裁委员会',
    how: '写一份仲裁申请书交过去。不会写，可以申请法律援助帮您写。',
    limitations: [limitations.labour, limitations.wages, limitations.landContract],
    article: '《信访工作条例》第三十一条第二项',
  },
  partyAppeal: {
    name: '党员申诉、申请复审',
    door: '作出处理决定的党组织或者它的上级党组织',
    how: '按党内的规定提出申诉或者申请复审，期限请向那个党组织问清楚，尽早提出。',
    limitations: [],
    article: '《信访工作条例》第三十一条第三项',
  },
  administrative: {
    name: '走行政复议、行政裁决等行政程序',
    door: '行政复议机关，或者有权裁决、确认、许可的行政机关',
    how: '向它提出申请，拿好收件的凭证。',
    limitations: [limitations.reconsideration, limitations.suit, limitations.landTitle],
    article: '《信访工作条例》第三十一条第四项',
  },
  lawEnforcement: {
    name: '请行政机关查处违法行为、履行职责',
    door: '管这件事的行政机关',
    how: '向它书面提出，它要依法处理或者答复您。不知道归谁管，打 12345 问。',
    limitations: [limitations.reconsideration, limitations.suit],
    article: '《信访工作条例》第三十一条第五项',
  },
  petition: {
    name: '按信访程序办理',
    door: '有权处理的机关、单位',
    how: '受理之日起六十日内办结；情况复杂的，负责人批准可以适当延长，延长不超过三十日，会告诉您理由。',
    limitations: [],
    article: '《信访工作条例》第三十一条第六项、第三十四条',
  },
};

export type NotAcceptedText = { reason: string; door: string; how: string; article: string };

/** Why a petition is not accepted, and where to go with it. */
export const notAcceptedTexts: Record<NotAcceptedGround, NotAcceptedText> = {
  pendingBelow: {
    reason: '同一件事已经有机关受理或者正在办，还在办理期限里。',
    door: '正在办理的那个机关',
    how: '向它查进度、补材料。拿到书面答复后不同意的，可以在三十日内请求上一级机关复查。',
    article: '《信访工作条例》第十九条第三款',
  },
  afterReReview: {
    reason: '这件事已经复核完毕，您提的还是同样的事实和理由。',
    door: '12348，或者就近的公共法律服务中心',
    how: '有新的事实、新的证据，可以作为新的事项再提。请律师看看还有没有别的法律途径，不收费。',
    article: '《信访工作条例》第三十六条第三款',
  },
};

/** Reports of corruption: kept sealed and passed on; whoever would rather goes there themselves (信访工作条例 22, 30). */
export const disciplineChannel = {
  title: '举报违纪违法，密封转送纪检监察机关',
  number: '12388',
  label: '不在这里写，自己打 12388',
  door: '纪检监察机关',
  note: '写在下面的，只有负责转送的负责人看得到，由他密封转送同级纪检监察机关；代办员、别的工作人员和被举报的人、单位都看不到。哪天送出、哪天收到、怎么答复，您都看得到。姓名可以不写。',
  article: '《信访工作条例》第二十二条、第三十条',
};
