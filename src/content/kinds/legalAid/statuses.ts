import { limitations, limitationText } from '../../filing/limitations';
import type { KindWords, Remedy, WayOn } from '../words';

/**
 * 法律援助法 49 sets no period for the objection itself; the ministry's rules (148号 22, recalled) say fifteen days from
 * receipt. Whoever trusts the portal must not be shut out elsewhere, so the fifteen days are said, and a late one is taken.
 */
const objection: Remedy = {
  what: '提出异议，请司法局审查这个决定',
  toWhom: '设立这家法律援助机构的司法局',
  lastDay: '请在收到决定之日起十五日内提出，晚了我们也收。司法局收到后五日内审查完。',
  article: '《法律援助法》第四十九条',
};

/** No article ends the right to object: what comes later than the fifteen days is looked at like any other. */
const objecting: WayOn = {
  remedy: objection,
  deed: 'object',
  within: 'aid.ask_objection',
  lateToo: '十五日已经过了，照样可以提，司法局照样审查。',
};

const review: Remedy = {
  what: '申请行政复议，或者向法院提起行政诉讼',
  toWhom: '行政复议机关，或者人民法院',
  lastDay: [limitations.reconsideration, limitations.suit, limitations.suitAfterReconsideration]
    .map((one) => `${limitationText(one)}。`)
    .join(''),
  article: '《法律援助法》第四十九条',
};

const anew: Remedy = {
  what: '重新申请',
  toWhom: '原来的法律援助机构，或者别的有权受理的法律援助机构',
  lastDay: '随时可以。没有按要求补材料的，只是当作撤回，不影响再申请。',
  article: '《法律援助法》第三十八条、第四十三条第二款',
};

export const statuses: KindWords<'legalAid'>['statuses'] = {
  submitted: {
    name: '待审查',
    news: '收到了，等着审查您的申请',
    meaning: '申请已经送到{desk}，等工作人员开始审查，从收到起七日内作出决定。您可以留言补充情况。',
    wayOn: null,
  },
  reviewing: {
    name: '审查中',
    meaning:
      '{desk}正在审查您的申请，七日内作出决定。缺材料会一次性告诉您；批准的，三日内派律师；不批准的，会写明理由，您可以提出异议。',
    wayOn: null,
  },
  materialsRequested: {
    name: '待补充材料',
    news: '还差材料，请您补上',
    meaning:
      '现在等您补材料，清单在下面。补齐以后{desk}接着审查，等您的时间不算在审查期限里。到期不补视为撤回，以后还可以再申请；有困难先留言或者打电话说明。',
    wayOn: null,
  },
  transferred: {
    name: '已转出，待收下',
    meaning: '申请已经转给{desk}，等那边收下。审查期限照旧计算，您不用重新提交。',
    wayOn: null,
  },
  returned: {
    name: '被退回，待确认',
    meaning: '接收的单位认为不归他们办，{desk}正在确认下一步。审查期限照旧计算，您不用重新提交。',
    wayOn: null,
  },
  disputed: {
    name: '待上级指定单位',
    meaning: '两个单位都认为不归自己办，由{desk}来指定。您不用重新提交。',
    wayOn: null,
  },
  granted: {
    name: '给予援助，待指派',
    news: '批准了，不收您的钱',
    meaning: '已经决定给您法律援助，不收费。{desk}三日内为您指派律师，派好会提醒您。',
    wayOn: null,
  },
  assigned: {
    name: '已指派律师',
    news: '律师派好了，等他确认能办',
    meaning: '已经为您指派{person}，等律师确认能办，再和您联系签协议。不满意可以要求换人。',
    wayOn: null,
  },
  engaged: {
    name: '律师已接受，待签协议',
    news: '律师接下了，等着签协议',
    meaning: '{person}已经接受，会在五日内和您签委托协议，再开始办理。有新情况可以留言，也可以要求换人。',
    wayOn: null,
  },
  handling: {
    name: '承办中',
    meaning: '{person}正在办理，进展会告诉您。有新情况可以留言；律师不尽责，可以要求换人。',
    wayOn: null,
  },
  changeRequested: {
    name: '要求更换律师，待决定',
    meaning: '您要求换律师，{desk}五日内答复您：换，就另派；不换，会写明理由。这期间期限照旧。',
    wayOn: null,
  },
  concluded: {
    name: '已办结，待交卷',
    news: '律师办完了',
    meaning: '{person}已经办完，结果在下面，正在整理案卷交回{desk}。有疑问可以留言。',
    wayOn: null,
  },
  fileReview: {
    name: '案卷审查中',
    meaning: '案卷已经交回，{desk}正在审查归档。有疑问可以留言。',
    wayOn: null,
  },
  filed: {
    name: '已归档',
    news: '这次法律援助办完了',
    meaning: '案卷已经归档，这次法律援助结束了。有新的事可以重新申请，也可以打 12348。',
    wayOn: null,
  },
  refused: {
    name: '不予援助',
    news: '这次没有批准，您可以要求再看一次',
    stopped: '没有批准',
    meaning: '{desk}这次没有批准，理由和依据在下面。不同意的，可以向司法局提出异议，也可以打 12348 问清楚。',
    wayOn: objecting,
  },
  terminated: {
    name: '已终止援助',
    news: '援助终止了，您可以要求再看一次',
    stopped: '援助终止了',
    meaning: '{desk}决定终止这次援助，理由和依据在下面。不同意的，可以向司法局提出异议。',
    wayOn: objecting,
  },
  objected: {
    name: '异议审查中',
    news: '司法局正在重新看这个决定',
    meaning: '您的异议已经送到{desk}，收到后五日内审查完：维持原来的决定，或者责令改正。结果会书面告诉您。',
    wayOn: null,
  },
  passedOn: {
    name: '异议已转上一级，待寄出',
    meaning:
      '审查异议的司法局就是您说的对方，您的异议改送上一级司法行政机关，在哪里写在下面。{desk}负责送去、跟进。',
    wayOn: null,
  },
  posted: {
    name: '异议已寄出，待对方收到',
    meaning: '您的异议已经送往下面写的机关。{desk}在跟进对方收到没有。',
    wayOn: null,
  },
  receivedThere: {
    name: '上一级已收到异议',
    meaning: '下面写的机关已经收到您的异议，五日内审查完。{desk}在跟进，结果会告诉您。',
    wayOn: null,
  },
  upheld: {
    name: '异议：维持原决定',
    news: '重新看过了，原来的决定没有改',
    stopped: '原来的决定没有改',
    meaning: '{desk}维持了原来的决定，理由在下面。还不同意的，可以申请行政复议，或者向法院起诉，期限在下面。',
    wayOn: { remedy: review },
  },
  withdrawn: {
    name: '已撤回',
    news: '这次申请撤回了',
    stopped: '撤回了，没有办完',
    meaning:
      '这次申请已经撤回，或者到期没有补材料视为撤回。随时可以重新申请，不受影响；撤回的是异议的，可以接着提异议。',
    wayOn: { remedy: anew, fileAgain: '重新申请' },
  },
};
