import type { CaseAction } from '../../contract/deeds/actions';

/** Something that a paper has to say, with the article that asks for it. `field`: where it is written; absent: the paper says it by itself. */
export type Contains = { what: string; article: string; field?: string };

/** How a decision comes to be: who has to sign it, and what its paper has to say. */
export type Decides = {
  /** The article that leaves it to the head (负责人); null: no law names who of the office signs. */
  headBy: string | null;
  /** A decision, or a notice on the way to one: an office asks for two people where it decides, unless it says otherwise. */
  weight: 'decision' | 'notice';
  contains: readonly Contains[];
  /** The step after it that puts it into a paper. Absent: it does so itself. */
  toldBy?: CaseAction;
};

const says = (what: string, article: string, field?: string): Contains => ({
  what,
  article,
  ...(field !== undefined && { field }),
});

const decision = (contains: readonly Contains[], more: Partial<Decides> = {}): Decides => ({
  headBy: null,
  weight: 'decision',
  contains,
  ...more,
});
const notice = (contains: readonly Contains[]): Decides => ({ headBy: null, weight: 'notice', contains });

const objectTo = says('向谁提异议、怎么提', '《法律援助法》第四十九条第一款');
/** Ours: no law asks for the article itself to be written into these. */
const ours = '本系统的要求';
const article = says('依据的条文', ours, 'article');

/** 法律援助法 43, 44, 48, 49. */
export const aidDecides = {
  requestMaterials: notice([
    says('要补的材料，一次写全', '《法律援助法》第四十三条第二款', 'items'),
    says('不补的后果', '《法律援助法》第四十三条第二款'),
  ]),
  askExplanation: notice([
    says('要说明的材料', '《法律援助法》第四十三条第二款', 'items'),
    says('不说明的后果', '《法律援助法》第四十三条第二款'),
  ]),
  giveUrgently: decision([
    says('先行提供的情形', '《法律援助法》第四十四条第一款', 'ground'),
    says('补办手续', '《法律援助法》第四十四条第二款'),
    says('三日内指派', '《法律援助法》第四十三条第一款'),
  ]),
  grant: decision([
    says('给予援助的决定', '《法律援助法》第四十三条第一款'),
    says('援助的形式', '《法律援助法》第二十二条'),
    says('三日内指派', '《法律援助法》第四十三条第一款'),
  ]),
  refuse: decision([says('不给予的理由', '《法律援助法》第四十三条第一款', 'reasons'), article, objectTo]),
  terminate: decision([
    says('终止的情形', '《法律援助法》第四十八条第一款', 'ground'),
    says('理由', ours, 'reasons'),
    article,
    objectTo,
  ]),
  decideObjection: decision([
    says('维持，或者责令改正', '《法律援助法》第四十九条第二款', 'outcome'),
    says('理由', ours, 'reasons'),
    article,
    says('还不服怎么办', '《法律援助法》第四十九条第三款'),
  ]),
} as const;

const complaintRemedy = says('不服怎么办', '《行政复议法》第二十条、《行政诉讼法》第四十六条');
const complaintRules = '《法律援助投诉处理办法》（司法部令第149号）';

/** 信访工作条例 23, 29-36. */
export const petitionDecides = {
  accept: notice([
    says('接收情况', '《信访工作条例》第二十三条第一款'),
    says('处理途径和程序', '《信访工作条例》第二十三条第一款'),
    says('办结的日子', ours),
  ]),
  notAccept: decision([
    says('不予受理的情形', '《信访工作条例》第二十三条第一款', 'ground'),
    says('理由', ours, 'reasons'),
    says('该向哪个机关、单位提出（写在理由里）', '《信访工作条例》第二十三条第一款', 'reasons'),
    says('不同意怎么办', ours),
  ]),
  giveOpinion: decision([
    says('投诉请求', '《信访工作条例》第三十二条第一款', 'request'),
    says('事实和理由', '《信访工作条例》第三十二条第一款', 'facts'),
    says('处理意见', '《信访工作条例》第三十二条第一款', 'opinion'),
    says('法律法规依据', '《信访工作条例》第三十二条第一款', 'basis'),
    says('支持、不支持或者解释说明', '《信访工作条例》第三十二条第一款', 'outcome'),
    says('向谁请求复查、几天之内', '《信访工作条例》第三十五条'),
  ]),
  giveReply: decision([
    says('采纳、查办或者履行的结果', '《信访工作条例》第二十九条、第三十条、第三十一条', 'outcome'),
    says('答复内容', '《信访工作条例》第二十九条、第三十条、第三十一条', 'text'),
    says('还有话怎么说', ours),
  ]),
  extend: decision(
    [
      says('延长几天（不超过三十日）', '《信访工作条例》第三十四条', 'days'),
      says('延长的理由', '《信访工作条例》第三十四条', 'reasons'),
    ],
    { headBy: '《信访工作条例》第三十四条' },
  ),
  giveReview: decision([
    says('复查意见', '《信访工作条例》第三十五条', 'opinion'),
    says('结论', '《信访工作条例》第三十五条', 'outcome'),
    says('依据', ours, 'basis'),
    says('向谁请求复核、几天之内', '《信访工作条例》第三十六条第一款'),
  ]),
  giveReReview: decision([
    says('复核意见', '《信访工作条例》第三十六条第一款', 'opinion'),
    says('结论', '《信访工作条例》第三十六条第一款', 'outcome'),
    says('依据', ours, 'basis'),
    says('同一事实和理由不再受理', '《信访工作条例》第三十六条第三款'),
  ]),
} as const;

/** 司法部令第149号, of which nobody here has seen the text: who signs an extension is as in the old rules. */
export const complaintDecides = {
  accept: notice([says('受理', complaintRules), says('办结的日子', complaintRules)]),
  declineComplaint: decision([
    says('不予受理的情形', complaintRules, 'ground'),
    says('理由', complaintRules, 'reasons'),
    says('该向哪里提出', complaintRules, 'door'),
    complaintRemedy,
  ]),
  extend: decision(
    [says('延长几天', complaintRules, 'days'), says('延长的理由', complaintRules, 'reasons')],
    { headBy: complaintRules },
  ),
  decideComplaint: decision(
    [
      says('查明的情况', complaintRules, 'facts'),
      says('处理结果', '《法律援助法》第五十六条', 'outcome'),
      says('理由', complaintRules, 'reasons'),
      says('依据的条文', complaintRules, 'article'),
      complaintRemedy,
    ],
    { toldBy: 'answerComplaint' },
  ),
  answerComplaint: notice([says('处理结果', '《法律援助法》第五十六条'), complaintRemedy]),
} as const;
